def test_same_number_same_hand(box):
    first = box.call("first_hand", 17, 40)
    assert len(first) == 40
    assert box.call("first_hand", 17, 40) == first
    box.restart()
    assert box.call("first_hand", 17, 40) == first


def test_all_sides_lowest_first(box):
    hand = box.call("first_hand", 3, 300)
    assert len(hand) == 300
    assert set(hand) == {1, 2, 3, 4, 5, 6}
    assert hand == sorted(hand)


def test_other_numbers_give_other_hands(box):
    assert len({tuple(box.call("first_hand", seed, 30)) for seed in range(6)}) > 1


def test_one_die_and_none(box):
    (die,) = box.call("first_hand", 8, 1)
    assert 1 <= die <= 6
    assert box.call("first_hand", 8, 0) == []
