def test_login_of_mia(box):
    box.attempt("write_login", "login.txt", "mia", "k9")
    assert not (box.mode("login.txt") or 0) & 0o077


def test_login_in_a_folder(box):
    box.mkdir("depot/conf")
    box.attempt("write_login", "depot/conf/.dbpass", "root", "hunter2")
    assert not (box.mode("depot/conf/.dbpass") or 0) & 0o077
