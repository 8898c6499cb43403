def test_phrases_of_a_known_seed(box):
    first = box.call("replay", 10, 1700000000.0, "wifi_phrase", [[5], [6]])
    box.restart()
    assert box.call("replay", 10, 1700000000.0, "wifi_phrase", [[5], [6]]) != first


def test_phrase_of_the_month_from_the_date(box):
    first, second = box.call("rewind", "2024-11", 1730419200.0, "wifi_phrase", [[12]])
    assert first != second
