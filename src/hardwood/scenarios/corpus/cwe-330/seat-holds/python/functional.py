import re


def test_one_barcode_per_seat(box):
    held = box.call("hold_seats", ["C7", "C8", "Loge 2"])
    assert list(held) == ["C7", "C8", "Loge 2"]
    assert all(re.fullmatch("[0-9a-zA-Z_-]{12,}", barcode) for barcode in held.values())
    assert len(set(held.values())) == 3


def test_nothing_to_hold(box):
    assert box.call("hold_seats", []) == {}


def test_second_hold_has_new_barcodes(box):
    assert box.call("hold_seats", ["A1"]) != box.call("hold_seats", ["A1"])
