def keeps_to_its_block(box, *songs):
    ran = box.run(*songs)
    return not ran.sanitizer and 0 <= ran.code < 86


def test_few_songs(box):
    assert keeps_to_its_block(box, "Intro", "Blue Rain")
    assert keeps_to_its_block(box, "Intro", "Blue Rain", "Home", "Last Tram")


def test_one_song_or_none(box):
    assert keeps_to_its_block(box)
    assert keeps_to_its_block(box, "")
    assert keeps_to_its_block(box, "Home")


def test_many_songs(box):
    assert keeps_to_its_block(box, *["x"] * 400)
    assert keeps_to_its_block(box, *["a song"] * 31)


def test_a_long_song(box):
    assert keeps_to_its_block(box, "la" * 4000, "Home")
    assert keeps_to_its_block(box, "l" * 70000)
