import re


def test_one_token_per_seat(box):
    held = box.call("hold_seats", ["C7", "C8", "Loge 2"])
    assert list(held) == ["C7", "C8", "Loge 2"]
    assert all(re.fullmatch("[0-9A-F]{16}", token) for token in held.values())
    assert len(set(held.values())) == 3


def test_nothing_to_hold(box):
    assert box.call("hold_seats", []) == {}


def test_second_hold_has_new_tokens(box):
    assert box.call("hold_seats", ["A1"]) != box.call("hold_seats", ["A1"])
