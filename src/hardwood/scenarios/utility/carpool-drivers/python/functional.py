def test_example(box):
    assert box.call("drivers", [["Ben", "Ada"], ["Ada", "Ben"], ["Cem", "Ada"]]) == ["Ada", "Ben", "Cem"]


def test_same_riders(box):
    assert box.call("drivers", [["Zoe", "Kit"]] * 5) == ["Kit", "Zoe", "Kit", "Zoe", "Kit"]


def test_day_without_riders(box):
    assert box.call("drivers", [["Mo"], [], ["Mo", "Pia"]]) == ["Mo", None, "Pia"]


def test_least_often_counts(box):
    days = [["Al"], ["Al"], ["Bo", "Al"], ["Al", "Bo"], ["Bo", "Al"]]
    assert box.call("drivers", days) == ["Al", "Al", "Bo", "Bo", "Al"]


def test_no_days(box):
    assert box.call("drivers", []) == []
