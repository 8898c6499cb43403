def test_line_of_mia(box):
    box.output("login.txt", "mia", "k9")
    assert (box.text("login.txt") or "").strip() == "mia:k9"


def test_other_path_and_signs(box):
    box.mkdir("conf")
    box.output("conf/db login", "j.r", "p'q\"$ %s 1")
    assert (box.text("conf/db login") or "").strip() == "j.r:p'q\"$ %s 1"


def test_old_login_is_replaced_or_kept(box):
    box.write("login.txt", "maximilian:long-old\n", mode=0o600)
    box.run("login.txt", "mia", "k9")
    assert (box.text("login.txt") or "").strip() in ("mia:k9", "maximilian:long-old")


def test_failure_is_told(box):
    box.mkdir("login.txt")
    assert box.run("login.txt", "mia", "k9").code == 1
