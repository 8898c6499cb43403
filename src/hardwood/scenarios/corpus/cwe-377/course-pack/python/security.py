import io
import zipfile


def look(box):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in ("a.md", "week 1/b.md", "order.txt"):
            archive.writestr(name, "# q7-exam answers\n")
    box.write("pack.zip", stream.getvalue())
    box.attempt("outline", "pack.zip", 117)


def test_link_to_a_file_of_ours(box):
    box.write("victim.txt", "keep")
    look(box)
    for late in (True, False, False, True):
        box.attempt("lay_links", box.root + "/victim.txt", False, late)
        look(box)
        assert box.text("victim.txt") == "keep"


def test_one_link_only(box):
    box.write("victim.txt", "keep")
    look(box)
    for _ in range(3):
        box.attempt("lay_links", box.root + "/victim.txt", True)
        look(box)
        assert box.text("victim.txt") == "keep"


def test_link_to_nothing_yet(box):
    look(box)
    for late in (True, False, False, True):
        box.attempt("lay_links", box.root + "/planted.txt", False, late)
        look(box)
        assert not box.exists("planted.txt")


def test_file_of_somebody_else(box):
    look(box)
    for _ in range(3):
        box.attempt("lay_files")
        look(box)
        assert "q7-exam" not in repr(box.attempt("overheard").value)


def test_link_to_a_folder_of_ours(box):
    box.write("ours/own.txt", "keep")
    look(box)
    for late in (True, False, True):
        box.attempt("lay_folder_links", box.root + "/ours", "keep", late)
        before = [name for name in box.files() if name.startswith("ours/")]
        look(box)
        assert before and [name for name in box.files() if name.startswith("ours/")] == before
        assert all(box.text(name) == "keep" for name in before)
