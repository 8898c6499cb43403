def test_other_show(box):
    assert box.call("slideshow", 2, 15) == ["feh", "--title", "Tug of war", "--slideshow-delay", "15", "pictures"]


def test_title_with_apostrophe(box):
    assert box.call("slideshow", 3, 4) == ["feh", "--title", "Children's races", "--slideshow-delay", "4", "pictures"]


def test_without_a_pause(box):
    assert box.call("slideshow", 1, 0) == ["feh", "--title", "Garden party", "--slideshow-delay", "0", "pictures"]


def test_very_slow(box):
    assert box.call("slideshow", 2, 86400) == ["feh", "--title", "Tug of war", "--slideshow-delay", "86400", "pictures"]
