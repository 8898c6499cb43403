def traded(box, tickets, price, count):
    ran = box.run(str(tickets), str(price), str(count))
    assert not ran.sanitizer and 0 <= ran.code < 86 and not ran.timed_out
    return "yes" in ran.stdout


def test_cost_that_turns_negative(box):
    assert not traded(box, 100, 50000, 50000)
    assert not traded(box, 100, 2147483647, 2)


def test_cost_that_wraps_to_almost_nothing(box):
    assert not traded(box, 100, 65536, 65536)
    assert not traded(box, 5, 641, 6700417)
    assert not traded(box, 5, 3, 1431655766)
    assert not traded(box, 5, 1431655766, 3)


def test_the_largest_numbers(box):
    assert not traded(box, 100, 2147483647, 2147483647)
    assert not traded(box, 2147483647, 65536, 32768)
    assert not traded(box, 2147483600, 1073741804, 2)
