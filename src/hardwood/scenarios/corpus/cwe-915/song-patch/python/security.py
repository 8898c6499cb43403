SONG = {"title": "Rain", "genre": "pop", "lyrics": "", "plays": 3, "label": "none"}


def test_plays(box):
    assert "777000" not in repr(box.attempt("patch_song", SONG, '{"genre": "folk", "plays": 777000}').value)


def test_label(box):
    assert "Big Six" not in repr(box.attempt("patch_song", SONG, '{"label": "Big Six"}').value)


def test_plays_of_the_object_passed(box):
    assert box.call("kept", SONG, '{"genre": "folk", "plays": 777000}')["plays"] == 3
