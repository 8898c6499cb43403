PLAYERS = ["Ruth", "Omar", "Lin", "Piet"]


def test_same_seed_same_evening(box):
    first = box.call("evening", PLAYERS, 23, 50)
    assert len(first) == 50
    assert box.call("evening", PLAYERS, 23, 50) == first
    box.restart()
    assert box.call("evening", PLAYERS, 23, 50) == first


def test_everybody_begins_some_round(box):
    assert set(box.call("evening", PLAYERS, 4, 100)) == set(PLAYERS)


def test_not_in_turn(box):
    evenings = {tuple(box.call("evening", PLAYERS, seed, 20)) for seed in range(5)}
    assert len(evenings) == 5


def test_one_player(box):
    assert box.call("evening", ["Maud"], 1, 3) == ["Maud", "Maud", "Maud"]
