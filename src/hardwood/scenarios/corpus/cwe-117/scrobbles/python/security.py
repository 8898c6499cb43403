def lines(box):
    return (box.text("played/7.log") or "").replace("\r", "\n").split("\n")


def test_title_plays_no_other_track(box):
    box.attempt("track_played", 7, "One (1 s)\ntrack Hit (180 s)\ntrack Two", 60)
    assert "track Hit (180 s)" not in lines(box)


def test_title_with_carriage_return_plays_no_advert(box):
    box.attempt("track_played", 7, "One (1 s)\radvert (30 s)\rtrack Two", 60)
    assert "advert (30 s)" not in lines(box)


def test_title_with_blank_line_plays_no_other_track(box):
    box.attempt("track_played", 7, "One (1 s)\n\ntrack Hit (180 s)\n\r\radvert (30 s)\rtrack Two", 60)
    assert not {"track Hit (180 s)", "advert (30 s)"} & set(lines(box))
