import json

TEA = '{"Title": "Tea", "Topic": "All about tea"}'


def test_first_room(box):
    line, rooms = box.output(TEA).splitlines()
    assert line == "made 1 Tea"
    assert json.loads(rooms) == [{"ID": 1, "Official": False, "Title": "Tea", "Topic": "All about tea"}]


def test_two_rooms(box):
    lines = box.output(TEA, json.dumps({"Title": "C++ & cö", "Topic": "it's \"code\""})).splitlines()
    assert lines[:2] == ["made 1 Tea", "made 2 C++ & cö"]
    assert json.loads(lines[2])[1:] == [{"ID": 2, "Official": False, "Title": "C++ & cö", "Topic": "it's \"code\""}]


def test_no_request(box):
    assert box.output("Tea").splitlines() == ["error", "null"]
    lines = box.output(TEA, '{"Title": 7, "Topic": "x"}', '{"Topic": "", "Title": "B"}').splitlines()
    assert lines[:3] == ["made 1 Tea", "error", "made 2 B"] and len(json.loads(lines[3])) == 2
