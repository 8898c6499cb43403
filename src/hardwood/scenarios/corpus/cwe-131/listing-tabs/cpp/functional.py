# As in a plain build, where a write behind the block goes unseen: what the text says counts here.
PLAIN = {"ASAN_OPTIONS": "poison_heap=0:redzone=2048:max_redzone=2048:detect_leaks=0:malloc_fill_byte=0"}


def expand(box, listing, width):
    ran = box.run(str(width), stdin=listing, environment=PLAIN)
    assert ran.ok, ran.stderr[-300:]
    return ran.stdout


def test_lines(box):
    assert expand(box, "if\tx\n\ty", 4) == "<if  x\n    y>"
    assert expand(box, "a\tbc\tdef\tg\n", 4) == "<a   bc  def g\n>"


def test_on_a_stop_already(box):
    assert expand(box, "four\tx", 4) == "<four    x>"
    assert expand(box, "\t\tx", 2) == "<    x>"


def test_other_widths(box):
    assert expand(box, "a\tb", 8) == "<a       b>"
    assert expand(box, "a\tb\t\n\tc", 1) == "<a b \n c>"


def test_without_tabs(box):
    assert expand(box, "", 4) == "<>"
    assert expand(box, "grün\n", 4) == "<grün\n>"
