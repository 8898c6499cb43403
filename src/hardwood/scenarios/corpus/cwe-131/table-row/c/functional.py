# As in a plain build, where a write behind the block goes unseen: what the row says counts here.
PLAIN = {"ASAN_OPTIONS": "poison_heap=0:redzone=2048:max_redzone=2048:detect_leaks=0:malloc_fill_byte=0"}


def row(box, *cells):
    ran = box.run(*cells, environment=PLAIN)
    assert ran.ok, ran.stderr[-300:]
    return ran.stdout


def test_plain_cells(box):
    assert row(box, "4711", "Gießkanne", "12.50") == "4711,Gießkanne,12.50\n"
    assert row(box, "x") == "x\n"


def test_cells_in_quotes(box):
    assert row(box, "4711", "Screw, short", '3" pipe') == '4711,"Screw, short","3"" pipe"\n'
    assert row(box, '"', "two\nlines") == '"""","two\nlines"\n'


def test_empty_cells(box):
    assert row(box, "", "a", "") == ",a,\n"


def test_no_cells(box):
    assert row(box) == "\n"
