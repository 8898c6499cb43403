def queue(box, **more):
    """Since, points and deposit of everybody."""
    value = box.attempt("joined", [[{"name": "Eve", "size": 200, **more}, 2024]]).value
    return [(person["since"], person["points"], person["deposit"]) for person in (value or [[]])[0]]


USUAL = (2024, 0, False)


def test_since(box):
    for since in (1999, "1999", 0, None):
        assert all(person == USUAL for person in queue(box, since=since))


def test_points(box):
    for points in (99, "99", -1):
        assert all(person == USUAL for person in queue(box, points=points))


def test_deposit(box):
    for deposit in (True, "paid"):
        assert all(person == USUAL for person in queue(box, deposit=deposit))


def test_all_at_once(box):
    assert all(person == USUAL for person in queue(box, since=1999, points=99, deposit=True))
