def barcodes(holds):
    return {barcode for held in holds for barcode in held.values()}


def test_barcodes_of_a_seeded_run(box):
    calls = [[["A1", "A2"]], [["B1"]]]
    first = barcodes(box.call("replay", 5, 1699999999.0, "hold_seats", calls))
    box.restart()
    assert not first & barcodes(box.call("replay", 5, 1699999999.0, "hold_seats", calls))


def test_barcodes_after_the_state_is_known(box):
    first, second = box.call("rewind", "premiere", 1730000000.0, "hold_seats", [[["K12", "K13"]]])
    assert not barcodes(first) & barcodes(second)


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 5, 1700000000.0, "hold_seats", [[["A1"]]])
    found = [held["A1"] for (held,) in runs]
    assert varying(found) >= 12 and len(set(map(str, found))) == 5000
