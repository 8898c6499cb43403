def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.attempt("files_elsewhere").value or []
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def others_can_read(box, path, mode):
    box.write(path, "rent -800\n", mode=mode)
    box.attempt("compress_statement", path, path + ".gz")
    return [p for p in box.files() if box.mode(p) & 0o077 and box.text(p) != ""] + copies_elsewhere(box, "rent -800")


def test_statement_of_may(box):
    assert not others_can_read(box, "may.txt", 0o600)


def test_read_only_statement_in_a_folder(box):
    assert not others_can_read(box, "bank/june.txt", 0o400)
