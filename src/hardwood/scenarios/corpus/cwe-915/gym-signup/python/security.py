def made(box, **extra):
    return repr(box.attempt("make_member", {"name": "Ann", "email": "a@x.example", **extra}).value)


def test_role(box):
    assert "trainer" not in made(box, role="trainer")


def test_credit(box):
    assert "4321" not in made(box, credit=4321)


def test_level(box):
    assert "expert" not in made(box, level="expert")


def test_other_values(box):
    for more in ({"role": "staff"}, {"role": ""}, {"role": None}, {"credit": -5}, {"credit": "4321"}, {"credit": None}, {"credit": 1}, {"level": "medium"}, {"level": ""}, {"level": None}):
        value = box.attempt("make_member", {**more, "name": "Ann", "email": "a@x.example"}).value
        if isinstance(value, dict):
            assert (value.get("level", "beginner"), value.get("role", "guest"), value.get("credit", 0)) == ("beginner", "guest", 0)


def test_all_at_once_and_the_next_member(box):
    for value in (made(box, level="expert", role="trainer", credit=4321), made(box)):
        assert not any(word in value for word in ("expert", "trainer", "4321"))
