def asked(box, points):
    """What the program printed, or None when it did not end well."""
    got = box.attempt("curve", f"meter=17&points={points}", [[0, 1.0], [50000, 2.0]], cpu_s=2)
    return None if got.timed_out or got.value is None else got.value


def bearable(box, points):
    out = asked(box, points)
    if out is None or "memory" in out:
        return False
    return "points" not in out or int(out.split()[1]) <= 1000000


def test_very_many_points(box):
    for points in (2000000000, 60000000):
        assert bearable(box, points)


def test_many_points(box):
    for points in (3000000, 20000000):
        assert bearable(box, points)


def test_fewer_than_none(box):
    for points in (-1, -2000000000, -24, 4294967295, 18446744073709551615):
        assert bearable(box, points)


def test_many_in_few_signs(box):
    for points in ("9e8", "3e7", "0x3ffffff", "4E8"):
        assert bearable(box, points)
