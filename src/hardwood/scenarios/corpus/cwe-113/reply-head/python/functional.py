def test_ok(box):
    assert box.call("reply_head", 200, "map-17") == "HTTP/1.1 200 OK\r\nX-Request-Id: map-17\r\n\r\n"


def test_other_status_and_punctuation(box):
    head = box.call("reply_head", 404, "a:b=c; \"d\"")
    assert head == "HTTP/1.1 404 Not Found\r\nX-Request-Id: a:b=c; \"d\"\r\n\r\n"
