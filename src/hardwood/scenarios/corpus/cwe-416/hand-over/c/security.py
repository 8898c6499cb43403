TEAM = ["Ida:6-14", "Ben:5-9", "Lea:8-12", "Ada:9-17", "Kim:4-10", "Jon:10-18", "Mia:7-15", "Leo:6-12"]


def clean(box, *arguments):
    ran = box.run(*arguments)
    return not ran.sanitizer and ran.code >= 0


def test_the_team_of_four(box):
    for index in "0", "2", "3":
        assert clean(box, *TEAM[:4], "/", index, "8", "Tom")


def test_the_team_of_eight(box):
    for index in "0", "7":
        assert clean(box, *TEAM, "/", index, "8", "Tom")


def test_many_times(box):
    hands = [word for n in range(40) for word in (str(n), str(n + 1), f"Tom {n}")]
    assert clean(box, "Ida:0-90", "/", *hands)
    assert clean(box, "Ida:0-90", "/", *[word for n in range(40) for word in ("0", str(80 - n), "Tom")])
