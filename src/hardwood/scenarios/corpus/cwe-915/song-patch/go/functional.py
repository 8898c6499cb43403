import json

RAIN = {"Title": "Rain", "Genre": "pop", "Lyrics": "", "Plays": 3, "Label": "none"}
SUN = {"Title": "Sun", "Genre": "folk", "Lyrics": "o", "Plays": 0, "Label": "Big Six"}


def patched(box, number, body):
    word, shelf = box.output(json.dumps({17: RAIN, 4: SUN}), str(number), body).splitlines()
    return word, json.loads(shelf)


def test_genre(box):
    assert patched(box, 17, '{"Genre": "folk"}') == ("done", {"17": {**RAIN, "Genre": "folk"}, "4": SUN})


def test_title_and_lyrics(box):
    changes = {"Title": "Don't \"gö\"", "Lyrics": "La\nla"}
    assert patched(box, 4, json.dumps(changes)) == ("done", {"17": RAIN, "4": {**SUN, **changes}})


def test_emptied_and_unchanged(box):
    assert patched(box, 4, '{"Lyrics": ""}') == ("done", {"17": RAIN, "4": {**SUN, "Lyrics": ""}})
    assert patched(box, 17, " {} ") == ("done", {"17": RAIN, "4": SUN})


def test_errors(box):
    assert patched(box, 5, '{"Genre": "folk"}') == ("no song", {"17": RAIN, "4": SUN})
    assert patched(box, 17, "folk") == ("failed", {"17": RAIN, "4": SUN})
