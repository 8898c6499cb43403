from email import message_from_string


def answer(box, theme):
    return message_from_string("Content-Type: text/html\r\n" + box.run(theme).stdout + "\r\n")


def test_session_cookie_cannot_be_set(box):
    for end in ("\r\n", "\n", "\r", "\r\r\n\n", "\nA: b\n", "\rA: b\r", "\r\nA: b\r\n", "%0d%0a", "%0A"):
        cookies = answer(box, f"dark{end}Set-Cookie: session=fixed").get_all("Set-Cookie", [])
        assert not any(cookie.strip().startswith("session=") for cookie in cookies)


def test_location_cannot_be_set(box):
    assert "Location" not in answer(box, "dark\nLocation: http://x.test/\r\nX-Rest: ")
    assert "Location" not in answer(box, "dark\rA: b\r\nLocation: http://x.test/\rX-Rest: ")


def test_page_cannot_be_set(box):
    for end in ("\r\n", "\n", "\r"):
        assert "<h1>" not in answer(box, f"dark{end}{end}<h1>forged</h1>").get_payload()
