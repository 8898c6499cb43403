def test_one_word(box):
    assert box.call("parse_mark", "Largo = 50") == ("Largo", 50)


def test_several_words(box):
    assert box.call("parse_mark", "Andante con moto = 88") == ("Andante con moto", 88)


def test_accent(box):
    assert box.call("parse_mark", "Più mosso = 120") == ("Più mosso", 120)


def test_one_digit(box):
    assert box.call("parse_mark", "As slow as the tide = 6") == ("As slow as the tide", 6)
