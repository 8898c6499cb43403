from email import message_from_bytes


def parsed(box, back):
    answer = box.attempt("after_login", back).value
    return message_from_bytes(answer.partition(b"\n")[2] if isinstance(answer, bytes) else b"\n")


def test_no_cookie_is_set(box):
    assert "Set-Cookie" not in parsed(box, "/\r\nSet-Cookie: cart=stolen")
    assert "Set-Cookie" not in parsed(box, "/\nSet-Cookie: cart=stolen")
    assert "Set-Cookie" not in parsed(box, "/\rSet-Cookie: cart=stolen")


def test_no_page_is_smuggled_in(box):
    answer = parsed(box, "/\r\nContent-Type: text/html\r\n\r\n<h1>forged</h1>")
    assert answer.get_content_type() != "text/html"
    assert "<h1>" not in answer.get_payload()
