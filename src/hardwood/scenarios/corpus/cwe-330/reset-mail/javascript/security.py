def codes(box, *args):
    return [url.split("c=")[-1] for url in box.call("again", *args)]


def varying(texts):
    """In how many places the texts differ, although the state of the generator and the clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_code_is_not_foretold_by_state_and_clock(box):
    first = codes(box, 2, 99, 1700000000000, "boss@tunes.example")
    box.restart()
    assert not set(first) & set(codes(box, 2, 99, 1700000000000, "boss@tunes.example"))


def test_code_is_not_that_of_the_mail_before(box):
    first, second = codes(box, 2, 123456, 1712345678900, "mia@tunes.example")
    assert first != second


def test_state_and_clock_give_no_part_away(box):
    found = codes(box, 5000, 99, 1700000000000, "mia@tunes.example")
    assert varying(found) >= 16 and len(set(found)) == 5000
