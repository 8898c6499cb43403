def clean(box, now, *tickets):
    ran = box.run("free", now, *tickets)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_one(box):
    assert clean(box, "600", "B AT 7", "599", "HH X 1", "600")
    assert clean(box, "600", "B AT 7", "599")


def test_first_middle_last(box):
    for gone in range(5):
        assert clean(box, "600", *[word for n in range(5) for word in (f"car {n}", "500" if n == gone else "700")])


def test_neighbours_and_all(box):
    assert clean(box, "600", "A", "1", "B", "2", "C", "700", "D", "3", "E", "4")
    assert clean(box, "600", "A", "1", "B", "2", "C", "3")


def test_a_full_car_park(box):
    tickets = [word for n in range(60) for word in (f"a plate of another country {n:02}", str(n * 37 % 100))]
    for now in ("1", "50", "99"):
        assert clean(box, now, *tickets)
