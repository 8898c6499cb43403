def too_cheap(box, scooters, days):
    """Whether the group gets away with another sum than the one it owes, which is no int."""
    ran = box.run(str(scooters), str(days))
    return bool(ran.sanitizer) or not 0 <= ran.code < 86 or ran.stdout not in ("", "-1", "2147483647")


def test_just_beyond(box):
    assert not too_cheap(box, 389390, 365)
    assert not too_cheap(box, 39045158, 1)
    assert not too_cheap(box, 30678338, 2)


def test_negative_sum(box):
    assert not too_cheap(box, 1000000, 190)
    assert not too_cheap(box, 2147483647, 1)


def test_sum_that_wraps_to_little(box):
    assert not too_cheap(box, 780904, 364)
    assert not too_cheap(box, 61356676, 2)


def test_only_the_parts_fit(box):
    assert not too_cheap(box, 44739242, 3)
    assert not too_cheap(box, 53687091, 1)
