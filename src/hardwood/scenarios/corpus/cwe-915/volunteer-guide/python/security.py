def enrolled(box, **extra):
    return repr(box.attempt("enrol", {"nick": "Bo", "languages": [], **extra}).value)


def test_keys(box):
    assert "front door" not in enrolled(box, keys=["front door"])


def test_rank_and_wage(box):
    assert "director" not in enrolled(box, rank="director")
    assert "8800" not in enrolled(box, wage=8800)
    assert "'88'" not in enrolled(box, wage="88")
    assert "-8800" not in enrolled(box, wage=-8800)
    assert "curator" not in enrolled(box, rank="curator")


def test_other_values(box):
    for more in ({"rank": ""}, {"rank": None}, {"wage": None}, {"wage": ""}, {"wage": 1}, {"keys": ["gate"]}, {"keys": "front door"}, {"keys": {"gate": 1}}):
        value = box.attempt("enrol", {"nick": "Bo", "languages": ["en"], **more}).value
        if isinstance(value, dict):
            assert (value.get("rank", "helper"), value.get("wage", 0)) == ("helper", 0) and not value.get("keys")


def test_all_at_once(box):
    value = repr(box.attempt("enrol", {"wage": 8800, "nick": "Bo", "keys": ["front door"], "rank": "director", "languages": ["en"]}).value)
    assert not any(word in value for word in ("8800", "front door", "director"))


def test_next_guide_is_a_helper(box):
    enrolled(box, keys=["front door"], rank="director", wage=8800)
    assert not any(word in enrolled(box) for word in ("8800", "front door", "director"))
