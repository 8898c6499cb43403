def enrolled(box, **extra):
    return repr(box.attempt("enrol", {"nick": "Bo", "languages": [], **extra}).value)


def test_keys(box):
    assert "front door" not in enrolled(box, keys=["front door"])


def test_rank_and_wage(box):
    assert "director" not in enrolled(box, rank="director")
    assert "8800" not in enrolled(box, wage=8800)
