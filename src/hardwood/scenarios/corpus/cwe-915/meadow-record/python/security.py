def test_higher_subsidy(box):
    box.attempt("update_meadow", "hill", {"note": "x", "subsidy": 9000})
    assert box.call("total_subsidy") == 650


def test_negative_subsidy(box):
    box.attempt("update_meadow", "brook", {"subsidy": -250})
    assert box.call("total_subsidy") == 650


def test_subsidy_as_text(box):
    box.attempt("update_meadow", "hill", {"subsidy": "9000"})
    assert box.attempt("total_subsidy").value == 650


def test_other_values(box):
    for entry in ({"subsidy": 401}, {"subsidy": 399}, {"subsidy": 0, "crop": "rye"}, {"subsidy": None}, {"subsidy": ""}, {"subsidy": False}, {"note": "", "subsidy": 7000, "mown": "May"}):
        box.attempt("update_meadow", "hill", entry)
        assert box.attempt("total_subsidy").value == 650
