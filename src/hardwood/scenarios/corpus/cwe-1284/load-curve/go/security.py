def asked(box, points):
    """What the program printed, or None when it did not end well."""
    ran = box.run(f"meter=17&points={points}", stdin=b"0 1.0\n50000 2.0", cpu_s=2)
    return ran.stdout if ran.ok and not ran.timed_out else None


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


def test_none_at_all(box):
    assert bearable(box, 0)
