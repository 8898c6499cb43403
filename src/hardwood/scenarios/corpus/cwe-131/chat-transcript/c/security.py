def keeps_to_its_block(box, *words):
    ran = box.run(*words)
    return not ran.sanitizer and 0 <= ran.code < 86


def test_more_than_twice_the_room(box):
    assert keeps_to_its_block(box, "x" * 200)
    assert keeps_to_its_block(box, "Hi.", "x" * 126)
    assert keeps_to_its_block(box, "a", "x" * 1000, "b")


def test_a_very_long_speech(box):
    assert keeps_to_its_block(box, "x" * 100000)
    assert keeps_to_its_block(box, "x" * 50, "y" * 5000, "z" * 50000)


def test_at_the_edge_of_the_room(box):
    for length in (62, 63, 64, 65, 126, 127, 128, 129):
        assert keeps_to_its_block(box, "x" * length), length
    assert keeps_to_its_block(box, "x" * 40, "y" * 24)
    assert keeps_to_its_block(box, "x" * 64, "y" * 64)
