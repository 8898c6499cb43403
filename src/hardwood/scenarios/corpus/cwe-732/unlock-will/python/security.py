def family_may(box, path):
    box.write(path, "all to Ada", mode=0o600)
    box.attempt("finish", path)
    box.attempt("reopen", path)
    return (box.mode(path) or 0) & 0o077


def test_testament(box):
    assert not family_may(box, "testament.txt")


def test_paper_in_a_folder(box):
    assert not family_may(box, "papers/house.txt")
