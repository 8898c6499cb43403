def total(box, *entries):
    for entry in entries:
        box.attempt("updateMeadow", "hill", entry)
    return box.attempt("totalSubsidy").value


def test_higher_subsidy(box):
    assert total(box, {"note": "x", "subsidy": 9000}) == 650
    assert total(box, {"subsidy": 401}, {"note": "y"}) == 650


def test_lower_subsidy(box):
    assert total(box, {"subsidy": -250}) == 650
    assert total(box, {"subsidy": 0, "crop": "rye"}) == 650


def test_subsidy_as_text(box):
    assert total(box, {"subsidy": "9000"}) == 650


def test_all_at_once(box):
    assert total(box, {"crop": "rye", "mown": "May", "note": "", "subsidy": 7000}) == 650
