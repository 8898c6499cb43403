def test_example(box):
    assert box.output("map-17") == "HTTP/1.1 200 OK\r\nX-Request-Id: map-17\r\n\r\n"


def test_id_with_punctuation(box):
    assert box.output("a:b=c; \"d\" %s {e}/é") == "HTTP/1.1 200 OK\r\nX-Request-Id: a:b=c; \"d\" %s {e}/é\r\n\r\n"
