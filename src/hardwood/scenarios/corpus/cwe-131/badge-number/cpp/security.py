def keeps_to_its_block(box, *number):
    ran = box.run(*map(str, number))
    return not ran.sanitizer and 0 <= ran.code < 86


def test_usual_badges(box):
    assert keeps_to_its_block(box, 4, 162, 255, 9)
    assert keeps_to_its_block(box, 1, 35, 69, 103, 137, 171, 205)


def test_every_length(box):
    for length in (0, 1, 2, 3, 5, 6, 8, 10, 12, 16, 17):
        assert keeps_to_its_block(box, *range(200, 200 + length)), length


def test_long_numbers(box):
    assert keeps_to_its_block(box, *range(256))
    assert keeps_to_its_block(box, *[255] * 3000)
