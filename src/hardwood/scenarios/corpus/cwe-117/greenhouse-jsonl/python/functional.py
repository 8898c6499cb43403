import json


def rows(box):
    return [json.loads(line) for line in box.text("log.jsonl").splitlines()]


def test_line(box):
    box.call("add_reading", "log.jsonl", 3, "dry", "check the hose")
    assert rows(box) == [{"house": 3, "state": "dry", "remark": "check the hose"}]


def test_appends(box):
    box.call("add_reading", "log.jsonl", 3, "dry", "check the hose")
    box.call("add_reading", "log.jsonl", 12, "ok", "Tür's open, 40 % shade {left}")
    assert rows(box)[1] == {"house": 12, "state": "ok", "remark": "Tür's open, 40 % shade {left}"}
    assert box.call("houses_in_state", "log.jsonl", "ok") == [12]
