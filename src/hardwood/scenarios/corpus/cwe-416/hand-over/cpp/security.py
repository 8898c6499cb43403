TEAM = ["Ida:6-14", "Ben:5-9", "Lea:8-12", "Ada:9-17", "Kim:4-10", "Jon:10-18", "Mia:7-15", "Leo:6-12"]


def clean(box, *arguments):
    ran = box.run("full", *arguments)
    return not ran.sanitizer and ran.code >= 0


def test_a_single_shift(box):
    assert clean(box, "Ida:6-14", "/", "0", "10", "Tom")
    assert clean(box, "Ida:6-14", "/", "0", "10", "Bartholomäus Winterhalter")


def test_a_team(box):
    for size in (2, 4, 5, 8):
        assert clean(box, *TEAM[:size], "/", "0", "8", "Tom")
        assert clean(box, *TEAM[:size], "/", str(size - 1), "8", "Tom")


def test_many_times(box):
    hands = [word for n in range(40) for word in (str(n), str(n + 1), f"Tom {n}")]
    assert clean(box, "Ida:0-90", "/", *hands)
    assert clean(box, "Ida:0-90", "/", *[word for n in range(40) for word in ("0", str(80 - n), "Tom")])
