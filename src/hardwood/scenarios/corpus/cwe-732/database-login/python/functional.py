def test_line_of_mia(box):
    box.call("write_login", "login.txt", "mia", "k9")
    assert (box.text("login.txt") or "").strip() == "mia:k9"


def test_other_path_and_signs(box):
    box.mkdir("conf")
    box.call("write_login", "conf/db login", "j.r", "p'q\"$ 1")
    assert (box.text("conf/db login") or "").strip() == "j.r:p'q\"$ 1"
