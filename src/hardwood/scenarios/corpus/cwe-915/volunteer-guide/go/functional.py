import json


def enrolled(box, text):
    """The record, in which a list may be null when it is empty."""
    guide = json.loads(box.output(stdin=text))
    return {**guide, "keys": guide["keys"] or [], "languages": guide["languages"] or []}


def test_bo(box):
    assert enrolled(box, '{"nick": "Bo", "languages": ["en", "da"]}') == {
        "keys": [], "wage": 0, "rank": "helper", "nick": "Bo", "languages": ["en", "da"]}


def test_no_language(box):
    assert enrolled(box, json.dumps({"languages": [], "nick": "Cap'n \"Ö\""})) == {
        "keys": [], "wage": 0, "rank": "helper", "nick": "Cap'n \"Ö\"", "languages": []}


def test_answers_that_cannot_be_decoded(box):
    assert box.output(stdin="Bo, en").strip() == "error"
    assert box.output(stdin='{"nick": "Bo", "languages": "en"}').strip() == "error"
