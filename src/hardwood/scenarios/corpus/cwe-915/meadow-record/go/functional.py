import json

HILL = {"crop": "clover", "mown": "June", "subsidy": 400}
BROOK = {"crop": "grass", "mown": "May", "note": "wet", "subsidy": 250}


def updated(box, *arguments):
    last, register = box.output(*arguments).splitlines()
    return (last if last == "error" else json.loads(last)), json.loads(register)


def test_two_values(box):
    expected = {**HILL, "mown": "July", "note": "late"}
    assert updated(box, "hill", '{"mown": "July", "note": "late"}') == (expected, {"hill": expected, "brook": BROOK})


def test_values_stay(box):
    expected = {**BROOK, "crop": "oats & \"rye\" für"}
    del expected["note"]
    entry = json.dumps({"crop": expected["crop"]})
    assert updated(box, "brook", entry, "brook", '{"note": ""}') == (expected, {"hill": HILL, "brook": expected})
    assert updated(box, "brook", "{}") == (BROOK, {"hill": HILL, "brook": BROOK})


def test_register_as_it_was(box):
    assert updated(box, "hill", "mown in July") == ("error", {"hill": HILL, "brook": BROOK})
    assert updated(box, "hill", '{"note": "late", "mown": 7}') == ("error", {"hill": HILL, "brook": BROOK})
