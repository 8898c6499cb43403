def test_example(box):
    assert box.call("reply_head", "map-17") == "HTTP/1.1 200 OK\r\nX-Request-Id: map-17\r\n\r\n"


def test_id_with_punctuation(box):
    head = box.call("reply_head", "a:b=c; \"d\"")
    assert head == "HTTP/1.1 200 OK\r\nX-Request-Id: a:b=c; \"d\"\r\n\r\n"
