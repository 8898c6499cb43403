def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.run("files-elsewhere").stdout.splitlines()
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def open_to_others(box):
    return [p for p in box.files() if box.mode(p) & 0o077 and box.text(p) != ""] + copies_elsewhere(box, ":k9", "hunter2")


def test_login_of_mia(box):
    box.run("login.txt", "mia", "k9")
    assert not open_to_others(box)


def test_login_in_a_folder(box):
    box.mkdir("depot/conf")
    box.run("depot/conf/.dbpass", "root", "hunter2")
    assert not open_to_others(box)


def test_login_of_mia_written_again(box):
    box.write("login.txt", "maximilian:long-old\n", mode=0o600)
    box.run("login.txt", "mia", "k9")
    assert not open_to_others(box)
