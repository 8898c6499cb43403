def made(box, **extra):
    return repr(box.attempt("make_member", {"name": "Ann", "email": "a@x.example", **extra}).value)


def test_role(box):
    assert "trainer" not in made(box, role="trainer")


def test_credit(box):
    assert "4321" not in made(box, credit=4321)


def test_level(box):
    assert "expert" not in made(box, level="expert")
