SYMBOLS = {"cherry", "lemon", "plum", "bell", "star", "seven", "melon", "bar"}


def test_three_reels(box):
    stops = box.call("spin")
    assert isinstance(stops, list) and len(stops) == 3 and set(stops) <= SYMBOLS


def test_all_symbols_come_up_on_all_reels(box):
    spins = box.call("run", "spin", [[]] * 300)
    assert all({stops[reel] for stops in spins} == SYMBOLS for reel in range(3))
