def test_higher_subsidy(box):
    box.attempt("update_meadow", "hill", {"note": "x", "subsidy": 9000})
    assert box.call("total_subsidy") == 650


def test_negative_subsidy(box):
    box.attempt("update_meadow", "brook", {"subsidy": -250})
    assert box.call("total_subsidy") == 650


def test_subsidy_as_text(box):
    box.attempt("update_meadow", "hill", {"subsidy": "9000"})
    assert box.attempt("total_subsidy").value == 650
