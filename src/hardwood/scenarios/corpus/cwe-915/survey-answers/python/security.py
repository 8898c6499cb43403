def sheet(box, answers):
    return repr(box.attempt("answer_sheet", "ann", answers).value)


def test_weight(box):
    assert "5005" not in sheet(box, {"owls": 2, "weight": 5005})


def test_watcher(box):
    assert "prof" not in sheet(box, {"watcher": "prof"})


def test_counted(box):
    value = box.attempt("answer_sheet", "ann", {"owls": 2, "counted": True}).value
    assert not isinstance(value, dict) or not value.get("counted")


def test_other_values(box):
    for more in ({"weight": 0}, {"weight": "5"}, {"weight": None, "owls": 2}, {"weight": 2}, {"watcher": ""}, {"watcher": None}, {"watcher": ["prof"]}, {"counted": 1, "owls": 2}, {"counted": "yes"}):
        value = box.attempt("answer_sheet", "ann", more).value
        if isinstance(value, dict):
            assert (value.get("watcher", "ann"), value.get("weight", 1)) == ("ann", 1) and not value.get("counted")


def test_all_at_once(box):
    for answers in ({"watcher": "prof", "counted": True, "weight": 9, "owls": 2}, {"owls": 2, "weight": 9, "place": "", "counted": True, "watcher": "prof"}):
        value = box.attempt("answer_sheet", "ann", answers).value
        if isinstance(value, dict):
            assert (value.get("watcher", "ann"), value.get("counted", False), value.get("weight", 1)) == ("ann", False, 1)
