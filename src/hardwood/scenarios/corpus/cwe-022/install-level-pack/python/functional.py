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
    box.mkdir("levels/lava")
    box.write("lava.tar", tar(("one.lvl", b"abc"), ("art/rock.1.png", b"\x00\xff")))
    box.call("install_pack", "lava.tar", "levels/lava")
    assert box.read("levels/lava/one.lvl") == b"abc"
    assert box.read("levels/lava/art/rock.1.png") == b"\x00\xff"


def test_another_pack(box):
    box.mkdir("x")
    box.write("in/ice.tar", tar(("a", b"1"), ("b", b"2"), ("c/d/e", b"3")))
    box.call("install_pack", "in/ice.tar", "x")
    assert box.files() == ["in/ice.tar", "x/a", "x/b", "x/c/d/e"]
