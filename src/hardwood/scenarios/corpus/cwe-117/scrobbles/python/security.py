def lines(box):
    return (box.text("played/7.log") or "").replace("\r", "\n").split("\n")


def test_title_plays_no_other_track(box):
    box.attempt("track_played", 7, "Eve", "One (1:00)\nEve - Hit (3:00)\nEve - Two", 60)
    assert "Eve - Hit (3:00)" not in lines(box)


def test_title_with_carriage_return_plays_no_other_track(box):
    box.attempt("track_played", 7, "Eve", "One (1:00)\rEve - Hit (3:00)\rEve - Two", 60)
    assert "Eve - Hit (3:00)" not in lines(box)
