# As in a plain build, where a write behind the block goes unseen: what the text says counts here.
PLAIN = {"ASAN_OPTIONS": "poison_heap=0:redzone=2048:max_redzone=2048:detect_leaks=0:malloc_fill_byte=0"}


def text(box, *number):
    ran = box.run(*map(str, number), environment=PLAIN)
    assert ran.ok, ran.stderr[-300:]
    return ran.stdout


def test_three_bytes(box):
    assert text(box, 4, 162, 255) == "<04a2ff>"


def test_usual_badges(box):
    assert text(box, 222, 173, 0, 16) == "<dead0010>"
    assert text(box, 1, 35, 69, 103, 137, 171, 205) == "<0123456789abcd>"


def test_one_byte(box):
    assert text(box, 0) == "<00>"
    assert text(box, 128) == "<80>"
