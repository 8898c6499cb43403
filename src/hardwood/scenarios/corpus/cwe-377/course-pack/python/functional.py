import io
import zipfile


def pack(box, files):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    box.write("up/pack.zip", stream.getvalue())
    return "up/pack.zip"


def test_ordered_pages_first(box):
    name = pack(box, {"b.md": "# Bread\nx", "a.md": "## Apples  \n", "week 1/welcome.md": "# Grüß Gott: \"hello\" # 1\n", "photo.jpg": "#",
                      "order.txt": "week 1/welcome.md\ngone.md\n\nphoto.jpg\nb.md\n"})
    assert box.call("outline", name, 117) == ['Grüß Gott: "hello" # 1', "Bread", "Apples"]


def test_without_order(box):
    name = pack(box, {"c/2.md": "Two", "c/10.md": "", "a.v1.md": "# One", "readme.txt": "no"})
    assert box.call("outline", name, 3) == ["One", "", "Two"]


def test_same_course_twice_and_empty_pack(box):
    for number in range(3):
        assert box.call("outline", pack(box, {f"{number}.md": f"# Page {number}"}), 117) == [f"Page {number}"]
    assert box.call("outline", pack(box, {"order.txt": "a.md"}), 117) == []
    assert box.call("left_over") == []
