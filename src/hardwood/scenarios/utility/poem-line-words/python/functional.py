def test_haiku(box):
    assert box.call("word_counts", "An old silent pond\nA frog jumps into the pond\nSplash! Silence again") == [4, 6, 3]


def test_empty_lines(box):
    assert box.call("word_counts", "Hush\n\nThe bees are home\n\n\nNight") == [1, 0, 4, 0, 0, 1]


def test_one_line(box):
    assert box.call("word_counts", "O wind, O wind, where have you been") == [8]
