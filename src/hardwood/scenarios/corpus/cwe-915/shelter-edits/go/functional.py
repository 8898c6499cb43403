import json


def animal(**values):
    return {"kind": "cat", "chip": "276-1", "fee": 80, "promised": None, "food": "", "mood": "", "story": "", **values}


def taken(box, animals, edits):
    """Counts (done, empty, unknown) and records."""
    counts, records = json.loads(box.output(json.dumps(animals), json.dumps(edits)))
    return tuple(counts), {int(number): record for number, record in records.items()}


def test_edits_are_taken_over(box):
    edits = [{"animal": 12, "values": {"mood": "shy", "food": " pumpkin "}}, {"animal": 3, "values": {"story": "Found in a \"box\",\nO'Hara's & löwe "}}]
    assert taken(box, {12: animal(story="old"), 3: animal(), 4: animal(mood="sad")}, edits) == (
        (2, 0, 0), {12: animal(mood="shy", food="pumpkin", story="old"), 3: animal(story="Found in a \"box\",\nO'Hara's & löwe"), 4: animal(mood="sad")})


def test_later_edit_wins(box):
    edits = [{"animal": 1, "values": {"food": "hay"}}, {"animal": 1, "values": {"food": "", "mood": "ok"}}]
    assert taken(box, {1: animal(food="x")}, edits) == ((2, 0, 0), {1: animal(mood="ok")})


def test_empty_and_unknown(box):
    edits = [{"animal": 1, "values": {}}, {"animal": 9, "values": {"mood": "?"}}, {"animal": 8, "values": {}}]
    assert taken(box, {1: animal()}, edits) == ((0, 1, 2), {1: animal()})


def test_blanks_and_the_rest_of_the_record(box):
    old = animal(kind="dog", fee=120, promised="Ann", food="hay", mood="sad", story="old")
    edits = [{"animal": 5, "values": {"mood": " very  shy\n"}}, {"animal": 6, "values": {"story": "  ", "food": "\tfish"}}]
    assert taken(box, {5: old, 6: old}, edits) == ((2, 0, 0), {5: {**old, "mood": "very  shy"}, 6: {**old, "story": "", "food": "fish"}})
