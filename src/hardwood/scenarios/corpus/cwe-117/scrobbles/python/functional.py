def test_track(box):
    box.call("track_played", 7, "Song 2", 122)
    assert box.text("played/7.log") == "track Song 2 (122 s)\n"


def test_two_tracks(box):
    box.call("track_played", 8, "It's Oh So Quiet", 218)
    box.call("track_played", 8, 'Für Elise "live" (1991), remastered', 60)
    assert box.text("played/8.log").splitlines() == [
        "track It's Oh So Quiet (218 s)",
        'track Für Elise "live" (1991), remastered (60 s)',
    ]
