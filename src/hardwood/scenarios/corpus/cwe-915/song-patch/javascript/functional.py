import json

SONG = {"title": "Rain", "genre": "pop", "lyrics": "", "plays": 3, "label": "none"}


def test_genre(box):
    assert box.call("patchSong", SONG, '{"genre": "folk"}') == {**SONG, "genre": "folk"}


def test_title_and_lyrics(box):
    changes = {"title": "Don't \"go\"", "lyrics": "La\nla"}
    assert box.call("patchSong", SONG, json.dumps(changes)) == {**SONG, **changes}


def test_emptied_and_unchanged(box):
    assert box.call("patchSong", SONG, '{"genre": ""}') == {**SONG, "genre": ""}
    assert box.call("patchSong", SONG, " {} ") == SONG
