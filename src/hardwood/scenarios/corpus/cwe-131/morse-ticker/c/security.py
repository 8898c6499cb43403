def keeps_to_its_block(box, text):
    ran = box.run(text)
    return not ran.sanitizer and 0 <= ran.code < 86


def test_digits(box):
    assert keeps_to_its_block(box, "73")
    assert keeps_to_its_block(box, "0123456789" * 7)


def test_letters_and_words(box):
    assert keeps_to_its_block(box, "paris")
    assert keeps_to_its_block(box, "e e e e")
    assert keeps_to_its_block(box, "quick 599 qsl")


def test_one_or_none(box):
    for text in ("", "e", "5", "!", " ", "yq"):
        assert keeps_to_its_block(box, text), text


def test_a_long_message(box):
    assert keeps_to_its_block(box, "8" * 9000)
    assert keeps_to_its_block(box, "test " * 2000)
