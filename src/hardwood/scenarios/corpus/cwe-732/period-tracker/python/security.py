def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.attempt("files_elsewhere").value or []
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def shared(box, path):
    box.attempt("create_database", path)
    return (box.mode(path) or 0) & 0o077 or copies_elsewhere(box, "SQLite")


def test_database_in_the_work_folder(box):
    assert not shared(box, "cycle.db")


def test_database_in_a_home_folder(box):
    box.mkdir("home/eve")
    assert not shared(box, "home/eve/app.db")
