def boards(box, metres, *lengths):
    ran = box.run(str(metres), *map(str, lengths))
    assert not ran.sanitizer and 0 <= ran.code < 86
    return "on" in ran.stdout


def test_total_turns_negative(box):
    assert not boards(box, 100, 2147483647, 1)
    assert not boards(box, 100, 1500000000, 1500000000)


def test_total_wraps_to_a_few_metres(box):
    assert not boards(box, 100, 2147483647, 2147483647, 12)
    assert not boards(box, 100, *[1073741824] * 4)
    assert not boards(box, 100, 5, 2147483647, 2147483647, 5)


def test_every_vehicle_would_fit_alone(box):
    assert not boards(box, 2147483640, 2147483000, 2147483000)
    assert not boards(box, 2000000000, *[1600000000] * 3)
    assert not boards(box, 2000000000, *[1500000000] * 4)
    assert not boards(box, 2147483647, 2147483647, 1)


def test_behind_another_convoy(box):
    ran = box.run("2147483647", "2147483000", "/", "1000")
    assert not ran.sanitizer and 0 <= ran.code < 86
    assert ran.stdout.count("on") < 2
    ran = box.run("100", "60", "/", "2147483647", "2147483600", "/", "41")
    assert not ran.sanitizer and 0 <= ran.code < 86
    assert ran.stdout.count("on") < 2
