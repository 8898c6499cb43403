import json

SONG = {"title": "Rain", "genre": "pop", "lyrics": "", "plays": 3, "label": "none"}


def test_genre(box):
    assert box.call("patch_song", SONG, '{"genre": "folk"}') == {**SONG, "genre": "folk"}


def test_title_and_lyrics(box):
    changes = {"title": "Don't \"go\"", "lyrics": "La\nla"}
    assert box.call("patch_song", SONG, json.dumps(changes)) == {**SONG, **changes}
