def test_theme(box):
    assert box.call("theme_cookie", "dark") == "Set-Cookie: theme=dark; Path=/\r\n"
    assert box.call("theme_cookie", "sea-2.1") == "Set-Cookie: theme=sea-2.1; Path=/\r\n"


def test_default(box):
    assert box.call("theme_cookie", "") == "Set-Cookie: theme=paper; Path=/\r\n"
