import json


def sheet(box, watcher, answers):
    return json.loads(box.output(watcher, json.dumps(answers)))


def test_owls(box):
    assert sheet(box, "ann", {"owls": 2, "place": "park"}) == {"watcher": "ann", "counted": False, "weight": 1, "owls": 2, "place": "park"}


def test_other_questions(box):
    assert sheet(box, "bo", {"any rain?": "no"}) == {"watcher": "bo", "counted": False, "weight": 1, "any rain?": "no"}
    assert sheet(box, "cy", {}) == {"watcher": "cy", "counted": False, "weight": 1}


def test_answers_with_signs_and_without(box):
    answers = {"place": "St. Ann's \"park\"", "Größe?": 0, "seen": False, "notes": "", "hours": [4, 5]}
    assert sheet(box, "ann", answers) == {"watcher": "ann", "counted": False, "weight": 1, **answers}


def test_no_answers(box):
    assert box.output("ann", "two owls").strip() == "error"
