import json

OFFICE = {"watcher": "ann", "counted": False, "weight": 1}


def office(box, answers):
    """What the office has noted, as far as there is a sheet with it."""
    text = box.run("ann", json.dumps(answers)).stdout
    sheet = json.loads(text) if text.startswith("{") else {}
    return {key: sheet.get(key, OFFICE[key]) for key in OFFICE}


def test_weight(box):
    assert office(box, {"owls": 2, "weight": 5005}) == OFFICE
    assert office(box, {"weight": 0}) == OFFICE


def test_watcher(box):
    assert office(box, {"watcher": "prof"}) == OFFICE
    assert office(box, {"watcher": "", "owls": 1}) == OFFICE


def test_counted(box):
    assert office(box, {"counted": True, "owls": 2}) == OFFICE
    assert office(box, {"owls": 2, "counted": "yes"}) == OFFICE


def test_all_at_once(box):
    assert office(box, {"watcher": "prof", "counted": True, "weight": 9, "owls": 2}) == OFFICE


def test_other_kinds_of_values(box):
    for more in ({"weight": "5"}, {"weight": None, "owls": 2}, {"watcher": None}, {"watcher": ["prof"]}, {"counted": 1}):
        assert office(box, more) == OFFICE
