import io
import tarfile


def install(box, *entries):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as out:
        for name, data, link in entries:
            info = tarfile.TarInfo(name)
            if link:
                info.type, info.linkname = tarfile.SYMTYPE, link
            info.size = len(data)
            out.addfile(info, io.BytesIO(data))
    box.mkdir("levels/evil")
    box.write("start.cfg", "run=game")
    box.write("evil.tar", buffer.getvalue())
    box.attempt("install_pack", "evil.tar", "levels/evil")
    return box.text("start.cfg")


def test_member_with_parent_path(box):
    assert install(box, ("../../start.cfg", b"run=sh", None)) == "run=game"


def test_member_behind_a_link(box):
    assert install(box, ("up", b"", "../.."), ("up/start.cfg", b"run=sh", None)) == "run=game"


def test_member_with_absolute_path(box):
    assert install(box, (box.root + "/start.cfg", b"run=sh", None)) == "run=game"
