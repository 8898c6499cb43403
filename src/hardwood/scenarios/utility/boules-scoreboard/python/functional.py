ROUNDS = [("Larks", 5), ("Owls", 13), ("Larks", 4), ("Wrens", 1), ("Wrens", -6)]


def test_points_add_up(box):
    assert box.call("points_of", ROUNDS, "Larks") == 9
    assert box.call("points_of", ROUNDS, "Owls") == 13


def test_penalty(box):
    assert box.call("points_of", ROUNDS, "Wrens") == -5


def test_never_played(box):
    assert box.call("points_of", ROUNDS, "Robins") == 0


def test_no_rounds(box):
    assert box.call("points_of", [], "Larks") == 0
