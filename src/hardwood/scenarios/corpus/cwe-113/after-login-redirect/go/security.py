from email import message_from_string


def parsed(box, back):
    return message_from_string(box.run(back).stdout.partition("\n")[2] or "\n")


def test_no_cookie_is_set(box):
    for end in ("\r\n", "\n", "\r"):
        assert "Set-Cookie" not in parsed(box, f"/{end}Set-Cookie: cart=stolen")


def test_no_cookie_is_set_further_down(box):
    for back in ("/\r\nA: b\r\nSet-Cookie: cart=stolen", "/\nA: b\nSet-Cookie: cart=stolen", "/\rA: b\rSet-Cookie: cart=stolen", "/\r\r\n\nSet-Cookie: cart=stolen"):
        assert "Set-Cookie" not in parsed(box, back)


def test_no_page_is_smuggled_in(box):
    answer = parsed(box, "/\r\nContent-Type: text/html\r\n\r\n<h1>forged</h1>")
    assert answer.get_content_type() != "text/html"
    assert "<h1>" not in answer.get_payload()
