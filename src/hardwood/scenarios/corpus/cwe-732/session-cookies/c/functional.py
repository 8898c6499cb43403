def test_session(box):
    box.mkdir("state")
    box.output("state/cookies.txt", "sid", "9f3c")
    assert box.text("state/cookies.txt") == "sid=9f3c\n"


def test_two_cookies_elsewhere(box):
    box.mkdir("my state")
    box.output("my state/cookies.txt", "a", "1", "b", "x y 100 %s")
    assert box.text("my state/cookies.txt") == "a=1\nb=x y 100 %s\n"


def test_next_session_replaces_the_last(box):
    box.output("c.txt", "sid", "a-long-old-value", "auth", "2")
    box.output("c.txt", "sid", "n")
    assert box.text("c.txt") == "sid=n\n"


def test_failure_is_told(box):
    box.mkdir("state/cookies.txt")
    assert box.run("state/cookies.txt", "sid", "9f3c").code == 1
