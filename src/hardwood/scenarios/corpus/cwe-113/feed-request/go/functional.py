def test_example(box):
    assert box.output("ears/1") == "GET /feed HTTP/1.1\r\nHost: pod.example\r\nUser-Agent: ears/1\r\n\r\n"


def test_agent_with_punctuation(box):
    request = box.output("ears/2.1 (Linux; x64) K:7 100%d \"beta\"")
    assert request.split("\r\n") == [
        "GET /feed HTTP/1.1",
        "Host: pod.example",
        "User-Agent: ears/2.1 (Linux; x64) K:7 100%d \"beta\"",
        "",
        "",
    ]
