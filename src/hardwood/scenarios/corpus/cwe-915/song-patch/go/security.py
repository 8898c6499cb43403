import json

RAIN = {"Title": "Rain", "Genre": "pop", "Lyrics": "", "Plays": 3, "Label": "none"}


def after(box, body):
    """Plays and label of the song afterwards."""
    lines = box.run(json.dumps({17: RAIN}), "17", body).stdout.splitlines()
    song = json.loads(lines[-1]).get("17", RAIN) if lines else RAIN
    return song["Plays"], song["Label"]


def test_plays(box):
    assert after(box, '{"Genre": "folk", "Plays": 777000}') == (3, "none")
    assert after(box, '{"Plays": 0}') == (3, "none")


def test_label(box):
    assert after(box, '{"Label": "Big Six"}') == (3, "none")
    assert after(box, '{"Label": "", "Genre": "pop"}') == (3, "none")
    assert after(box, '{"Title": "x", "Label": "Big Six", "Plays": 9, "Lyrics": "la"}') == (3, "none")


def test_other_spellings_of_the_names(box):
    for body in ('{"plays": 9}', '{"LABEL": "Big Six"}', '{"Play\\u017f": 9, "genre": "pop"}', '{"L\\u0061bel": "Big Six"}'):
        assert after(box, body) == (3, "none")


def test_body_that_cannot_be_decoded_to_its_end(box):
    assert after(box, '{"Plays": 9, "Label": "Big Six", "Title": 5}') == (3, "none")
