import io
import tarfile


def tar(*entries):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as out:
        for name, data in entries:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            out.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def test_files_and_folders(box):
    box.mkdir("packs/lava")
    box.write("lava.tar", tar(("one.lvl", b"abc"), ("art/rock.1.png", b"\x00\xff")))
    assert box.call("install_pack", "lava.tar", "packs/lava") == 2
    assert box.read("packs/lava/one.lvl") == b"abc"
    assert box.read("packs/lava/art/rock.1.png") == b"\x00\xff"


def test_another_pack(box):
    box.mkdir("x")
    box.write("in/ice.tar", tar(("a", b"1"), ("b", b"2"), ("c/d/e", b"3")))
    assert box.call("install_pack", "in/ice.tar", "x") == 3
    assert box.text("x/c/d/e") == "3"
