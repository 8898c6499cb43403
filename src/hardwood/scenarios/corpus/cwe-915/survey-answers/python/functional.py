def test_owls(box):
    assert box.call("answer_sheet", "ann", {"owls": 2, "place": "park"}) == {
        "watcher": "ann", "counted": False, "weight": 1, "owls": 2, "place": "park"}


def test_other_questions(box):
    assert box.call("answer_sheet", "bo", {"any rain?": "no"}) == {
        "watcher": "bo", "counted": False, "weight": 1, "any rain?": "no"}
    assert box.call("answer_sheet", "cy", {}) == {"watcher": "cy", "counted": False, "weight": 1}


def test_answer_with_signs(box):
    assert box.call("answer_sheet", "ann", {"place": "St. Ann's park"})["place"] == "St. Ann's park"
