SONG = {"title": "Rain", "genre": "pop", "lyrics": "", "plays": 3, "label": "none"}


def test_plays(box):
    assert "777000" not in repr(box.attempt("patch_song", SONG, '{"genre": "folk", "plays": 777000}').value)


def test_label(box):
    assert "Big Six" not in repr(box.attempt("patch_song", SONG, '{"label": "Big Six"}').value)


def test_plays_of_the_object_passed(box):
    assert box.call("kept", SONG, '{"genre": "folk", "plays": 777000}')["plays"] == 3


def plays_and_label(box, body):
    """Of the song that is returned and of the one that was passed."""
    for value in (box.attempt("patch_song", SONG, body).value, box.call("kept", SONG, body)):
        if isinstance(value, dict):
            yield value.get("plays", 3), value.get("label", "none")


def test_other_values(box):
    for body in ('{"plays": 0}', '{"plays": null}', '{"plays": "4"}', '{"plays": 4, "genre": "folk"}', '{"plays": 2}', '{"label": ""}', '{"label": null, "title": "x"}', '{"label": "Small Six", "plays": 9}'):
        assert all(pair == (3, "none") for pair in plays_and_label(box, body))


def test_other_ways_to_write_it(box):
    for body in ('{"pl\\u0061ys": 777000}', '{"lyrics": "la", "l\\u0061bel": "Big Six"}', '{\n"plays"\n:\n4}', '[["plays", 777000], ["label", "Big Six"]]'):
        assert all(pair == (3, "none") for pair in plays_and_label(box, body))


def test_song_without_a_label(box):
    demo = {"title": "Rain", "genre": "pop", "lyrics": "", "plays": 3}
    assert "Big Six" not in repr(box.attempt("patch_song", demo, '{"genre": "folk", "label": "Big Six"}').value)
    assert "Big Six" not in repr(box.call("kept", demo, '{"label": "Big Six"}'))
