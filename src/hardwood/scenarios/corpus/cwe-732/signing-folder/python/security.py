def exposed(box, version):
    box.attempt("make_signing_folder", version)
    above = box.mode("signing")
    return above is not None and above & 0o077 and (box.mode("signing/" + version) or 0) & 0o077


def test_first_version(box):
    assert not exposed(box, "1.4")


def test_next_version(box):
    box.mkdir("signing")
    assert not exposed(box, "2.0-rc1")
