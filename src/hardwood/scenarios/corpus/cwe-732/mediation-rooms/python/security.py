def open_to_others(box, number, parties):
    """The parties' folders into which other accounts of the computer can get or look."""
    box.mkdir("mediations")
    box.attempt("open_mediation", number, parties)
    case = box.mode(f"mediations/{number}") or 0
    return [party for party in parties if case & 0o011 and (box.mode(f"mediations/{number}/{party}") or 0) & 0o077]


def test_first_mediation(box):
    assert not open_to_others(box, "2024-126-3", ["Roe", "Ek"])


def test_later_mediation(box):
    box.mkdir("mediations/2024-1-1", mode=0o700)
    assert not open_to_others(box, "2024-126-4", ["Öz", "Roe", "Li"])


def test_one_party(box):
    assert not open_to_others(box, "2024-126-5", ["Dr. O'Hara"])
