def test_track(box):
    box.call("track_played", 7, "Blur", "Song 2", 122)
    assert box.text("played/7.log") == "Blur - Song 2 (2:02)\n"


def test_two_tracks(box):
    box.call("track_played", 8, "Björk", "It's Oh So Quiet", 218)
    box.call("track_played", 8, "AC/DC", 'T.N.T. "live" (1991), remastered', 60)
    assert box.text("played/8.log") == "Björk - It's Oh So Quiet (3:38)\nAC/DC - T.N.T. \"live\" (1991), remastered (1:00)\n"
    assert box.call("play_count", 8) == 2
