def keeps_to_its_block(box, *lines):
    ran = box.run(*lines)
    return not ran.sanitizer and 0 <= ran.code < 86


def test_lines_of_one_length(box):
    for length in range(0, 12):
        assert keeps_to_its_block(box, "x" * length), length
    assert keeps_to_its_block(box, *["Market on Sunday"] * 20)


def test_one_long_line_and_short_ones(box):
    assert keeps_to_its_block(box, "the long line of them all", "a", "b", "", "c")
    assert keeps_to_its_block(box, *["x"] * 30, "y" * 300)


def test_no_lines(box):
    assert keeps_to_its_block(box)


def test_a_large_notice(box):
    assert keeps_to_its_block(box, "w" * 9000, "v")
    assert keeps_to_its_block(box, *["ab"] * 1500)
