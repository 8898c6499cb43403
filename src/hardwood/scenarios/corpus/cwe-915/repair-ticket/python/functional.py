import json


def test_light(box):
    box.call("file_ticket", "t1.json", {"flat": "2b", "problem": "no light"})
    assert json.loads(box.text("t1.json")) == {
        "priority": 3, "approved": False, "costs": 0, "flat": "2b", "problem": "no light"}


def test_quotes(box):
    box.mkdir("t")
    box.call("file_ticket", "t/2.json", {"flat": "9", "problem": 'the "new" door\nsqueaks'})
    ticket = json.loads(box.text("t/2.json"))
    assert ticket["problem"] == 'the "new" door\nsqueaks' and ticket["priority"] == 3 and ticket["flat"] == "9"
