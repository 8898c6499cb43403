def test_bo(box):
    assert box.call("enrol", {"nick": "Bo", "languages": ["en", "da"]}) == {
        "keys": [], "wage": 0, "rank": "helper", "nick": "Bo", "languages": ["en", "da"]}


def test_no_language(box):
    assert box.call("enrol", {"nick": "Cap'n Ö", "languages": []}) == {
        "keys": [], "wage": 0, "rank": "helper", "nick": "Cap'n Ö", "languages": []}


def test_second_guide(box):
    box.call("enrol", {"nick": "Bo", "languages": ["en", "da"]})
    assert box.call("enrol", {"languages": ["fi"], "nick": ""}) == {
        "keys": [], "wage": 0, "rank": "helper", "nick": "", "languages": ["fi"]}
