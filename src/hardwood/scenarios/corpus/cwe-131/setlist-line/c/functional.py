# As in a plain build, where a write behind the block goes unseen: what the line says counts here.
PLAIN = {"ASAN_OPTIONS": "poison_heap=0:redzone=2048:max_redzone=2048:detect_leaks=0:malloc_fill_byte=0"}


def line(box, *songs):
    ran = box.run(*songs, environment=PLAIN)
    assert ran.ok, ran.stderr[-300:]
    return ran.stdout


def test_some_songs(box):
    assert line(box, "Intro", "Blue Rain", "Home") == "<Intro / Blue Rain / Home>"
    assert line(box, "Überall", "7/8") == "<Überall / 7/8>"


def test_one_song(box):
    assert line(box, "Home") == "<Home>"


def test_no_songs(box):
    assert line(box) == "<>"


def test_a_song_without_a_name(box):
    assert line(box, "", "Home", "") == "< / Home / >"
