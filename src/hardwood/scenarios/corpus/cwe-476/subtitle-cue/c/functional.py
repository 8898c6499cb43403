def test_a_text(box):
    assert box.output("00:00:59,500 --> 00:01:02,000") == "2500"
    assert box.output("00:00:01,000 --> 00:00:01,001") == "1"


def test_long_texts(box):
    assert box.output("00:59:59,999 --> 01:00:00,000") == "1"
    assert box.output("00:00:00,000 --> 12:34:56,789") == "45296789"


def test_no_time_at_all(box):
    assert box.output("00:10:00,250 --> 00:10:00,250") == "0"
