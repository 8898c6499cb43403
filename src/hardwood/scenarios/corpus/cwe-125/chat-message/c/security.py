def clean(box, backlog):
    ran = box.run(backlog)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_a_few_bytes_are_missing(box):
    for length in (7, 8, 9, 12):
        assert clean(box, f"{length}:hello")
        assert clean(box, f"{length + 8}:hello, you all")


def test_many_bytes_are_missing(box):
    for length in (32, 100, 255, 256, 1000, 65536, 1000000):
        assert clean(box, f"{length}:hello")


def test_nothing_is_there(box):
    for length in (2, 3, 10, 16, 5000):
        assert clean(box, f"{length}:")


def test_number_below_zero(box):
    for length in (-1, -2, -5, -100000):
        assert clean(box, f"{length}:hello")


def test_next_message_does_not_count(box):
    assert clean(box, "13:hello3:bye")
    assert clean(box, "900:hello3:bye2:so")


def test_number_with_many_digits(box):
    for backlog in ("18446744073709551615:hello", "0" * 300 + "8:hello", "0" * 300 + "5:hello"):
        ran = box.run(backlog)
        assert not ran.sanitizer or "signed integer overflow" in ran.sanitizer  # which is another flaw
        assert ran.code >= 0 and not ran.timed_out
