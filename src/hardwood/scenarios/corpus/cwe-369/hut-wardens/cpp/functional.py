def test_in_turn(box):
    assert box.output("3", stdin="Ann Frey\nBo (away)\nCem\n") == "Mon Ann Frey\nTue Cem\nWed Ann Frey\n"
    assert box.output("2", stdin="Ann\n\nBo\nCem\n") == "Mon Ann\nTue Bo\n"


def test_more_than_a_week(box):
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon", "Tue"]
    assert box.output("9", stdin="Zoë O'Hara") == "".join(f"{day} Zoë O'Hara\n" for day in days)


def test_a_full_round(box):
    out = box.output("8", stdin="a\nb\nc\n(away) d\nx (away)\n")
    assert out.split("\n") == ["Mon a", "Tue b", "Wed c", "Thu (away) d", "Fri a", "Sat b", "Sun c", "Mon (away) d", ""]


def test_no_days(box):
    assert box.output("0", stdin="Ann\n") == ""
