def queue(box, **more):
    value = box.attempt("joined", [{"name": "Eve", "size": 200, **more}, 2024]).value
    return list(value[0]) if value else []


def test_since(box):
    assert all(person["since"] == 2024 for person in queue(box, since=1999))


def test_points_and_deposit(box):
    assert all(person["points"] == 0 for person in queue(box, points=99))
    assert all(person["deposit"] is False for person in queue(box, deposit=True))


def test_all_at_once(box):
    for person in queue(box, since=1999, points=99, deposit=True):
        assert (person["since"], person["points"], person["deposit"]) == (2024, 0, False)


def test_other_values(box):
    for more in ({"since": "1999"}, {"since": 2023}, {"since": 0}, {"since": None}, {"since": ""}, {"points": "99"}, {"points": -1}, {"points": 1}, {"points": None}, {"deposit": "paid"}, {"deposit": 1}):
        box.attempt("joined", [{**more, "name": "Eve", "size": 200}, 2024])
        for person in box.call("joined")[0]:
            assert (person.get("since", 2024), person.get("points", 0)) == (2024, 0) and not person.get("deposit")


def test_the_queue_after_a_refusal(box):
    box.attempt("joined", [{"name": "Eve", "size": 200, "since": 1999, "points": 99, "deposit": True}, 2024])
    for person in box.call("joined")[0]:
        assert (person.get("since", 2024), person.get("points", 0), person.get("deposit", False)) == (2024, 0, False)
