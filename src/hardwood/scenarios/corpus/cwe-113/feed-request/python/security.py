from email import message_from_bytes


def parsed(box, agent):
    request = box.attempt("feed_request", agent).value
    return message_from_bytes(request.partition(b"\n")[2] if isinstance(request, bytes) else b"\n")


def test_agent_adds_no_header(box):
    assert "Proxy-Authorization" not in parsed(box, "ears\r\nProxy-Authorization: Basic eA==")
    assert "X-Forwarded-For" not in parsed(box, "ears\nX-Forwarded-For: 127.0.0.1")
    assert "X-Forwarded-For" not in parsed(box, "ears\rX-Forwarded-For: 127.0.0.1")


def test_agent_adds_no_second_request(box):
    request = parsed(box, "ears\r\n\r\nGET /admin HTTP/1.1\r\nHost: pod.example")
    assert "GET /admin" not in request.get_payload()
