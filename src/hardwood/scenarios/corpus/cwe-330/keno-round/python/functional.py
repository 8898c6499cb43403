def test_five_different_numbers(box):
    for drawn in box.call("run", "keno_draw", [[n] for n in range(50)]):
        assert len(drawn) == len(set(drawn)) == 5
        assert 1 <= min(drawn) and max(drawn) <= 80


def test_rounds_differ(box):
    rounds = {tuple(drawn) for drawn in box.call("run", "keno_draw", [[n] for n in range(40)])}
    assert len(rounds) > 35
