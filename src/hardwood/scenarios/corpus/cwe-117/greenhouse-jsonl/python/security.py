import json


def rows(box):
    found = []
    for line in (box.text("log.jsonl") or "").splitlines():
        try:
            found.append(json.loads(line))
        except ValueError:
            pass
    return found


def test_remark_changes_no_state(box):
    box.attempt("add_reading", "log.jsonl", 3, "dry", 'hose", "state": "ok')
    box.attempt("add_reading", "log.jsonl", 3, "dry", 'hose","state":"ok')
    assert all(row.get("state") != "ok" for row in rows(box))


def test_remark_adds_no_other_house(box):
    box.attempt("add_reading", "log.jsonl", 3, "dry", 'x", "house": 8, "y": "')
    assert all(row.get("house") != 8 for row in rows(box))


def test_remark_leaves_the_log_readable(box):
    for remark in ("see C:\\", 'the "big" hose', "new\nhose", "hose\tleft"):
        box.attempt("add_reading", "log.jsonl", 3, "dry", remark)
    lines = (box.text("log.jsonl") or "").splitlines()
    assert len(rows(box)) == len(lines)
