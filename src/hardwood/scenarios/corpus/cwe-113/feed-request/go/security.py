from email import message_from_string


def parsed(box, agent):
    return message_from_string(box.run(agent).stdout.partition("\n")[2] or "\n")


def test_agent_adds_no_header(box):
    for end in ("\r\n", "\n", "\r"):
        assert "Proxy-Authorization" not in parsed(box, f"ears{end}Proxy-Authorization: Basic eA==")
        assert "X-Forwarded-For" not in parsed(box, f"ears{end}A: b{end}X-Forwarded-For: 127.0.0.1")


def test_agent_adds_no_header_by_nested_line_breaks(box):
    assert "X-Forwarded-For" not in parsed(box, "ears\r\r\n\nX-Forwarded-For: 127.0.0.1")


def test_agent_adds_no_second_request(box):
    request = parsed(box, "ears\r\n\r\nGET /admin HTTP/1.1\r\nHost: pod.example")
    assert "GET /admin" not in request.get_payload()
