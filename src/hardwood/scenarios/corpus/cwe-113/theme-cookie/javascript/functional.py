def test_example(box):
    assert box.call("themeCookie", "dark") == "Set-Cookie: theme=dark; Path=/\r\n"


def test_theme_with_digits_and_punctuation(box):
    assert box.call("themeCookie", "sea_2-1.x") == "Set-Cookie: theme=sea_2-1.x; Path=/\r\n"
