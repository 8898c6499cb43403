# As in a plain build, where a write behind the block goes unseen: what the transcript says counts here.
PLAIN = {"ASAN_OPTIONS": "poison_heap=0:redzone=2048:max_redzone=2048:detect_leaks=0:malloc_fill_byte=0"}


def transcript(box, *words):
    ran = box.run(*words, environment=PLAIN)
    assert ran.ok, ran.stderr[-300:]
    return ran.stdout


def test_in_their_order(box):
    assert transcript(box, "Hi.", " How are you?") == "16:Hi. How are you?"
    assert transcript(box, "a", "", "b") == "2:ab"


def test_nothing_said(box):
    assert transcript(box) == "0:"
    assert transcript(box, "") == "0:"


def test_grows(box):
    assert transcript(box, *["twenty characters... "] * 30) == "630:" + "twenty characters... " * 30


def test_up_to_twice_the_room(box):
    assert transcript(box, "x" * 60, "y" * 60) == "120:" + "x" * 60 + "y" * 60
    assert transcript(box, "x" * 100) == "100:" + "x" * 100
