def shared(box, path):
    box.attempt("create_database", path)
    return (box.mode(path) or 0) & 0o077


def test_database_in_the_work_folder(box):
    assert not shared(box, "cycle.db")


def test_database_in_a_home_folder(box):
    box.mkdir("home/eve")
    assert not shared(box, "home/eve/app.db")
