import io
import random
import zipfile


def upload(box, files, name="up.zip"):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as pack:
        for path, data in files.items():
            pack.writestr(path, data)
    box.write(name, stream.getvalue())
    return name


def test_files_of_the_kinds(box):
    archive = upload(box, {"cars/red.png": b"\x89PNG red", "cars/": b"", "blue car v1.2.jpg": b"", "a/b/skins.json": b"{}", "virus.exe": b"MZ",
                           "readme": b"x"})
    assert box.call("install_pack", "Ann's pack", archive) == ["blue car v1.2.jpg", "red.png", "skins.json"]
    assert box.read("skins/Ann's pack/red.png") == b"\x89PNG red"
    assert box.read("skins/Ann's pack/blue car v1.2.jpg") == b""
    assert [name for name in box.files() if name.startswith("skins/")] == [
        "skins/Ann's pack/blue car v1.2.jpg", "skins/Ann's pack/red.png", "skins/Ann's pack/skins.json"]


def test_just_within_the_limits(box):
    noise = random.Random(4).randbytes(149_000)
    archive = upload(box, {"a.png": noise, "b.png": bytes(150_000), "c.png": bytes(101_000), "song.mp3": bytes(300_000)})
    assert box.call("install_pack", "big", archive) == ["a.png", "b.png", "c.png"]
    assert box.read("skins/big/a.png") == noise
    assert len(box.read("skins/big/c.png")) == 101_000


def test_over_a_limit(box):
    box.mkdir("skins")
    assert box.call("install_pack", "one", upload(box, {"x.png": b"1", "a.png": bytes(150_001)})) == []
    assert box.call("install_pack", "all", upload(box, {f"{n}.png": bytes(100_000) for n in range(4)} | {"z.json": b"1"})) == []
    assert not box.exists("skins/one") and not box.exists("skins/all")


def test_nothing_to_install(box):
    box.mkdir("skins")
    assert box.call("install_pack", "none", upload(box, {"readme.txt": b"hello"})) == []
    assert not box.exists("skins/none")
