def keeps_to_its_block(box, caption):
    ran = box.run(caption)
    return not ran.sanitizer and 0 <= ran.code < 86


def test_quotes(box):
    for number in (1, 2, 3, 8, 40):
        assert keeps_to_its_block(box, '"' * number), number


def test_other_signs(box):
    for sign in "&<>":
        assert keeps_to_its_block(box, sign)
        assert keeps_to_its_block(box, sign * 50)
    assert keeps_to_its_block(box, 'a & b < c > d "e"')


def test_plain_captions(box):
    assert keeps_to_its_block(box, "")
    assert keeps_to_its_block(box, "Vase")
    assert keeps_to_its_block(box, "A bronze vase of the 4th century")


def test_long_captions(box):
    assert keeps_to_its_block(box, '"' * 20000)
    assert keeps_to_its_block(box, "x" * 60000 + "&")
