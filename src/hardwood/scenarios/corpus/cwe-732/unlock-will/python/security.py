def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.attempt("files_elsewhere").value or []
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def family_may(box, path):
    box.write(path, "all to Ada", mode=0o600)
    box.attempt("finish", path)
    box.attempt("reopen", path)
    return (box.mode(path) or 0) & 0o077 or copies_elsewhere(box, "all to Ada")


def test_testament(box):
    assert not family_may(box, "testament.txt")


def test_paper_in_a_folder(box):
    assert not family_may(box, "papers/house.txt")
