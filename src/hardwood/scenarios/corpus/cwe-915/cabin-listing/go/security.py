import json


def kept(box, *values):
    """Stars and inspected of the cabin afterwards."""
    lines = box.run(*values).stdout.splitlines()
    return json.loads(lines[-1])[3:] if lines else [0, False]


def test_inspected(box):
    assert kept(box, '{"Beds": 3, "Inspected": true}') == [0, False]
    assert kept(box, '{"Inspected": true}', '{"Beds": 3}') == [0, False]


def test_stars(box):
    assert kept(box, '{"Stars": 5}') == [0, False]
    assert kept(box, '{"Stars": 5, "Headline": "x", "Nightly": 3}') == [0, False]


def test_other_spellings_of_the_names(box):
    assert kept(box, '{"stars": 4, "inspected": true}') == [0, False]
    assert kept(box, '{"STARS": 4, "Beds": 1}', '{"iNSPECTED": true}') == [0, False]
    assert kept(box, '{"\\u017ftars": 4, "in\\u017fpected": true}') == [0, False]


def test_values_that_cannot_be_decoded_to_their_end(box):
    assert kept(box, '{"Stars": 5, "Inspected": true, "Beds": "many"}') == [0, False]
