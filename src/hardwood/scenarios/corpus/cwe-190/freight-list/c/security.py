def leaves(box, text):
    """Whether the truck leaves with that load."""
    ran = box.run(stdin=text)
    assert not ran.sanitizer and 0 <= ran.code < 86
    return "ok" in ran.stdout


def test_one_line_beyond_an_int(box):
    assert not leaves(box, "50000 x 50000 kg\n")
    assert not leaves(box, "999999 x 999999 kg\n")


def test_one_line_that_wraps_to_little(box):
    assert not leaves(box, "65536 x 65536 kg\n")
    assert not leaves(box, "131072 x 98304 kg\n10 x 10 kg\n")


def test_the_sum_goes_beyond_an_int(box):
    assert not leaves(box, "40000 x 50000 kg\n" * 2)
    assert not leaves(box, "32768 x 65535 kg\n" * 2 + "1 x 65536 kg\n")


def test_the_sum_wraps_to_little(box):
    assert not leaves(box, "32768 x 32768 kg\n" * 4)
    assert not leaves(box, "12 x 750 kg\n" + "2048 x 524288 kg\n" * 4)


def test_many_lines_that_the_truck_would_take(box):
    assert not leaves(box, "1 x 24000 kg\n" * 178957)
