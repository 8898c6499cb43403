def sheet(box, answers):
    return repr(box.attempt("answer_sheet", "ann", answers).value)


def test_weight(box):
    assert "5005" not in sheet(box, {"owls": 2, "weight": 5005})


def test_watcher(box):
    assert "prof" not in sheet(box, {"watcher": "prof"})


def test_counted(box):
    value = box.attempt("answer_sheet", "ann", {"owls": 2, "counted": True}).value
    assert not isinstance(value, dict) or not value.get("counted")
