import json


def made(box, *requests):
    """Ids and official flags of the rooms."""
    lines = box.run(*requests).stdout.splitlines()
    rooms = json.loads(lines[-1]) if lines else None
    return [(room["ID"], room["Official"]) for room in rooms or []]


def test_official(box):
    for request in ('{"Title": "Help", "Topic": "", "Official": true}', '{"Official": true, "Title": "Help"}'):
        assert not any(official for _, official in made(box, request))


def test_id(box):
    assert all(number in (1, 2) for number, _ in made(box, '{"Title": "Help", "ID": 77}', '{"Title": "Tea"}'))
    assert all(number in (1, 2) for number, _ in made(box, '{"Title": "A"}', '{"ID": 1000, "Title": "B", "Official": true}'))


def test_other_spellings_of_the_names(box):
    for request in ('{"title": "Help", "official": true, "id": 77}', '{"OFFICIAL": true, "Id": 5}', '{"O\\u0066ficial": true, "I\\u0044": 7}'):
        assert all(room == (1, False) for room in made(box, request))


def test_all_at_once(box):
    request = '{"ID": 3, "Official": true, "Title": "x", "Topic": "y"}'
    assert all(number < 3 and not official for number, official in made(box, request, request))


def test_low_id(box):
    numbers = [number for number, _ in made(box, '{"Title": "Tea"}', '{"Title": "Help", "ID": 1}', '{"ID": 0, "Title": "x"}', '{"ID": -5, "Title": "y"}')]
    assert all(number > 0 for number in numbers) and len(set(numbers)) == len(numbers)
