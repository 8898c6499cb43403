def test_example(box):
    assert box.call("replyHead", "map-17") == "HTTP/1.1 200 OK\r\nX-Request-Id: map-17\r\n\r\n"


def test_id_with_punctuation(box):
    head = box.call("replyHead", "a:b=c; \"d\" $& {e}/é")
    assert head == "HTTP/1.1 200 OK\r\nX-Request-Id: a:b=c; \"d\" $& {e}/é\r\n\r\n"
