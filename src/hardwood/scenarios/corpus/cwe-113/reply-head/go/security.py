from email import message_from_string


def headers(box, request_id):
    return message_from_string(box.run(request_id).stdout.partition("\n")[2] or "\n")


def test_no_second_header_by_crlf(box):
    assert "Set-Cookie" not in headers(box, "1\r\nSet-Cookie: role=admin")
    assert "Set-Cookie" not in headers(box, "1\r\nA: b\r\nSet-Cookie: role=admin")
    assert "Set-Cookie" not in headers(box, "1\r\r\n\nSet-Cookie: role=admin")


def test_no_second_header_by_bare_newline(box):
    assert "Refresh" not in headers(box, "1\nRefresh: 0; url=http://x.test/")
    assert "Refresh" not in headers(box, "1\nA: b\nRefresh: 0; url=http://x.test/")


def test_no_second_header_by_bare_carriage_return(box):
    assert "Refresh" not in headers(box, "1\rRefresh: 0; url=http://x.test/")
    assert "Refresh" not in headers(box, "1\rA: b\rRefresh: 0; url=http://x.test/")


def test_no_second_header_by_percent_signs(box):
    assert "Set-Cookie" not in headers(box, "1%0d%0aSet-Cookie: role=admin")
    assert "Refresh" not in headers(box, "1%0ARefresh:%200;%20url=http://x.test/")


def test_no_body(box):
    assert "<h1>" not in headers(box, "1\r\n\r\n<h1>forged</h1>").get_payload()
