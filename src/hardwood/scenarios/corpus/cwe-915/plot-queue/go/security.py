import json

USUAL = (2024, 0, False)


def queue(box, more):
    """Since, points and deposit of everybody."""
    lines = box.run("2024", '{"Name": "Eve", "Size": 200, ' + more + "}").stdout.splitlines()
    people = json.loads(lines[-1]) if lines else None
    return [(person["Since"], person["Points"], person["Deposit"]) for person in people or []]


def test_since(box):
    for more in ('"Since": 1999', '"Since": 0', '"Since": 2023'):
        assert all(person == USUAL for person in queue(box, more))


def test_points(box):
    for more in ('"Points": 99', '"Points": -1', '"Points": 1, "Since": 2024'):
        assert all(person == USUAL for person in queue(box, more))


def test_deposit(box):
    assert all(person == USUAL for person in queue(box, '"Deposit": true'))


def test_other_spellings_of_the_names(box):
    for more in ('"since": 1999', '"POINTS": 99', '"dep\\u006fsit": true', '"\\u017fince": 3, "Point\\u017f": 4'):
        assert all(person == USUAL for person in queue(box, more))


def test_all_at_once(box):
    assert all(person == USUAL for person in queue(box, '"Since": 1999, "Points": 99, "Deposit": true'))
