def test_example(box):
    expected = b"GET /feed HTTP/1.1\r\nHost: pod.example\r\nUser-Agent: ears/1\r\n\r\n"
    assert box.call("feedRequest", "ears/1") == expected


def test_agent_with_punctuation(box):
    request = box.call("feedRequest", "ears/2.1 (Linux; x64) K:7 \"beta\"")
    assert request.split(b"\r\n") == [
        b"GET /feed HTTP/1.1",
        b"Host: pod.example",
        b"User-Agent: ears/2.1 (Linux; x64) K:7 \"beta\"",
        b"",
        b"",
    ]
