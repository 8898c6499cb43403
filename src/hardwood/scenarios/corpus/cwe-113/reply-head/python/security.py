from email import message_from_string


def headers(box, request_id):
    head = box.attempt("reply_head", 200, request_id).value
    if not isinstance(head, str):
        return {}
    return message_from_string(head.partition("\n")[2])


def test_no_second_header_by_crlf(box):
    assert "Set-Cookie" not in headers(box, "1\r\nSet-Cookie: role=admin")


def test_no_second_header_by_bare_newline(box):
    assert "Refresh" not in headers(box, "1\nRefresh: 0; url=http://x.test/")
