import io
import zipfile


def small(box, files):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as pack:
        for path, data in files.items():
            pack.writestr(path, data)
    box.mkdir("skins")
    box.write("up.zip", stream.getvalue())
    seen = box.call("measured", "install_pack", "x", "up.zip")
    left = sum(len(box.read(name) or b"") for name in box.files() if name.startswith("skins/"))
    return seen["memory"] < 6 << 20 and seen["disk"] < 2 << 20 and left <= 400_000


def test_one_file_of_many_megabytes(box):
    assert small(box, {"cars/red.png": bytes(14 << 20)})
    assert small(box, {"red.json": b"[0, 0]\n" * (2 << 20)})


def test_many_files_within_the_limit_of_a_file(box):
    assert small(box, {f"{number}.png": bytes(149_000) for number in range(60)})


def test_big_one_behind_small_ones(box):
    assert small(box, {"a.png": b"1", "b.jpg": b"2" * 1000, "c.png": bytes(14 << 20), "d.png": b"4"})
