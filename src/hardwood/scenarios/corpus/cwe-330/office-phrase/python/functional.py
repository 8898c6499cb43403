def test_six_words(box):
    words = box.call("wifi_phrase").split("-")
    assert len(words) == 6
    assert all(word.isalpha() and word.islower() for word in words)


def test_number_of_words(box):
    assert len(box.call("wifi_phrase", 8).split("-")) == 8
    assert "-" not in box.call("wifi_phrase", 1)


def test_words_come_from_the_list(box):
    words = set("-".join(box.call("run", "wifi_phrase", [[5]] * 120)).split("-"))
    assert {"acre", "hedge", "loam"} <= words and len(words) == 30
