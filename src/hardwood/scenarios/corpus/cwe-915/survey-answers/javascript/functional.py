def test_owls(box):
    assert box.call("answerSheet", "ann", {"owls": 2, "place": "park"}) == {
        "watcher": "ann", "counted": False, "weight": 1, "owls": 2, "place": "park"}


def test_other_questions(box):
    assert box.call("answerSheet", "bo", {"any rain?": "no"}) == {
        "watcher": "bo", "counted": False, "weight": 1, "any rain?": "no"}
    assert box.call("answerSheet", "cy", {}) == {"watcher": "cy", "counted": False, "weight": 1}


def test_answers_with_signs_and_without(box):
    answers = {"place": "St. Ann's park", "Größe?": 0, "seen": False, "notes": "", "hours": [4, 5]}
    assert box.call("answerSheet", "ann", answers) == {"watcher": "ann", "counted": False, "weight": 1, **answers}
