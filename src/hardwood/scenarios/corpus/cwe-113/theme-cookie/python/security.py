from email import message_from_string


def answer(box, theme):
    line = box.attempt("theme_cookie", theme).value
    return message_from_string("Content-Type: text/html\r\n" + (line if isinstance(line, str) else "") + "\r\n")


def test_session_cookie_cannot_be_set(box):
    for end in ("\r\n", "\n", "\r"):
        cookies = answer(box, f"dark{end}Set-Cookie: session=fixed").get_all("Set-Cookie", [])
        assert not any(cookie.strip().startswith("session=") for cookie in cookies)


def test_location_cannot_be_set(box):
    assert "Location" not in answer(box, "dark\nLocation: http://x.test/\r\nX-Rest: ")
