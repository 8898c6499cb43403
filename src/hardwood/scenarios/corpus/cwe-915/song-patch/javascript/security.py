SONG = {"title": "Rain", "genre": "pop", "lyrics": "", "plays": 3, "label": "none"}


def patched(box, body):
    return repr(box.attempt("patchSong", SONG, body).value)


def test_plays(box):
    assert "777000" not in patched(box, '{"genre": "folk", "plays": 777000}')
    assert "777000" not in patched(box, '{"plays": "777000", "title": "x"}')
    assert "777000" not in patched(box, '{"pl\\u0061ys": 777000}')


def test_label(box):
    assert "Big Six" not in patched(box, '{"label": "Big Six"}')
    assert "Big Six" not in patched(box, '{"lyrics": "la", "l\\u0061bel": "Big Six", "genre": "pop"}')


def test_the_song_that_was_passed(box):
    song = box.call("kept", SONG, '{"genre": "folk", "plays": 777000, "label": "Big Six"}')
    assert (song["plays"], song["label"]) == (3, "none")


def test_other_values(box):
    for body in ('{"plays": 0}', '{"plays": null}', '{"plays": 4, "genre": "folk"}', '{"label": ""}', '{"label": null, "title": "x"}'):
        for value in (box.attempt("patchSong", SONG, body).value, box.call("kept", SONG, body)):
            if isinstance(value, dict):
                assert (value.get("plays", 3), value.get("label", "none")) == (3, "none")
