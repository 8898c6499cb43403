import io
import tarfile


def install(box, *entries, link_type=tarfile.SYMTYPE):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as out:
        for name, data, link in entries:
            info = tarfile.TarInfo(name)
            if link:
                info.type, info.linkname = link_type, link
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


def test_member_over_a_hard_link(box):
    entries = ("cfg", b"", "../../start.cfg"), ("cfg", b"run=sh", None)
    assert install(box, *entries, link_type=tarfile.LNKTYPE) == "run=game"


def test_member_in_a_neighbour_folder(box):
    box.write("levels/evil-twin/one.lvl", "abc")
    install(box, ("../evil-twin/one.lvl", b"run=sh", None))
    assert box.text("levels/evil-twin/one.lvl") == "abc"


def test_member_behind_an_absolute_link(box):
    assert install(box, ("up", b"", box.root), ("up/start.cfg", b"run=sh", None)) == "run=game"


def test_hard_link_that_lies_deep(box):
    entries = ("a/b/cfg", b"", "../../start.cfg"), ("a/b/cfg", b"run=sh", None)
    assert install(box, *entries, link_type=tarfile.LNKTYPE) == "run=game"


def test_link_that_lies_deep(box):
    assert install(box, ("a/b/up", b"", "../../../.."), ("a/b/up/start.cfg", b"run=sh", None)) == "run=game"
    assert install(box, ("a/up", b"", ".."), ("a/up/out", b"", "../.."), ("a/up/out/start.cfg", b"run=sh", None)) == "run=game"
