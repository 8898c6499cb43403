# As in a plain build, where a write behind the block goes unseen: what the message says counts here.
PLAIN = {"ASAN_OPTIONS": "poison_heap=0:redzone=2048:max_redzone=2048:detect_leaks=0:malloc_fill_byte=0"}


def morse(box, text):
    ran = box.run(text, environment=PLAIN)
    assert ran.ok, ran.stderr[-300:]
    return ran.stdout


def test_words(box):
    assert morse(box, "hi 73") == "<.... .. / --... ...-->"
    assert morse(box, "CQ de Ann") == "<-.-. --.- / -.. . / .- -. -.>"


def test_one_character(box):
    assert morse(box, "e") == "<.>"
    assert morse(box, "0") == "<----->"


def test_left_out(box):
    assert morse(box, "s.o.s!") == "<... --- ...>"
    assert morse(box, "?1") == "<.---->"


def test_nothing(box):
    assert morse(box, "") == "<>"
    assert morse(box, "...") == "<>"
