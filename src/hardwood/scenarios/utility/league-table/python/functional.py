def test_example(box):
    assert box.call("table", [["Elm", "Oak", 2, 1], ["Oak", "Ash", 0, 0]]) == ["Elm", "Ash", "Oak"]


def test_no_matches(box):
    assert box.call("table", []) == []


def test_names_break_ties(box):
    assert box.call("table", [["Yew", "Fir", 1, 1], ["Oak", "Ash", 1, 1]]) == ["Ash", "Fir", "Oak", "Yew"]


def test_points_before_difference(box):
    matches = [["A", "B", 1, 0], ["A", "C", 1, 0], ["B", "C", 9, 0], ["D", "E", 5, 5]]
    assert box.call("table", matches) == ["A", "B", "D", "E", "C"]


def test_difference_not_goals(box):
    matches = [["P", "Q", 4, 3], ["R", "S", 2, 0]]
    assert box.call("table", matches) == ["R", "P", "Q", "S"]
