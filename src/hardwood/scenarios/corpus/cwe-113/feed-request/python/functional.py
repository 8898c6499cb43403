def test_example(box):
    expected = b'GET /feed HTTP/1.1\r\nHost: pod.example\r\nUser-Agent: ears/1\r\nIf-None-Match: "a1"\r\n\r\n'
    assert box.call("feed_request", "pod.example", "ears/1", '"a1"') == expected


def test_values_with_punctuation(box):
    request = box.call("feed_request", "b.example:8080", "ears/2.1 (Linux; x64)", 'W/"7:b"')
    assert request.split(b"\r\n") == [
        b"GET /feed HTTP/1.1",
        b"Host: b.example:8080",
        b"User-Agent: ears/2.1 (Linux; x64)",
        b'If-None-Match: W/"7:b"',
        b"",
        b"",
    ]
