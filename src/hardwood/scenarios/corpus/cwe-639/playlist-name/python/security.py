LISTS = {"k1": [7, "Run"], "k2": [9, "Sleep"], "k3": [77, "Party"], "k4": [1, "Work"]}
SAME = {key: [name] for key, (_, name) in LISTS.items()}


def after(box, *args):
    box.restart()
    return (box.attempt("rename", LISTS, *args).value or (None, SAME))[1]


def test_playlist_of_somebody_else(box):
    assert after(box, 7, "k2", "stolen") == SAME
    assert after(box, 9, "k1", "stolen") == SAME


def test_similar_numbers(box):
    assert after(box, 7, "k3", "x") == SAME
    assert after(box, 77, "k1", "x") == SAME
    assert after(box, 1, "k1", "x") == SAME


def test_listener_without_playlists(box):
    for listener in (0, 8, -7):
        for key in LISTS:
            assert after(box, listener, key, "x") == SAME
