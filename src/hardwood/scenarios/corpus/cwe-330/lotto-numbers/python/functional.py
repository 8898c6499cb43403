def test_six_different_numbers_in_order(box):
    for _ in range(20):
        drawn = list(box.call("saturday_draw"))
        assert len(set(drawn)) == 6 and drawn == sorted(drawn)
        assert 1 <= drawn[0] and drawn[-1] <= 49


def test_draws_vary(box):
    draws = [tuple(box.call("saturday_draw")) for _ in range(40)]
    assert len(set(draws)) > 30
    assert len({number for draw in draws for number in draw}) > 35
