# As in a plain build, where a write behind the block goes unseen: what the row says counts here.
PLAIN = {"ASAN_OPTIONS": "poison_heap=0:redzone=2048:max_redzone=2048:detect_leaks=0:malloc_fill_byte=0"}


def short(box, row):
    ran = box.run(row, environment=PLAIN)
    assert ran.ok, ran.stderr[-300:]
    return ran.stdout


def test_runs(box):
    assert short(box, "kkkppkkkkkkkkkkkk") == "[3k2p12k]"
    assert short(box, "yyyy") == "[4y]"


def test_single_stitches(box):
    assert short(box, "k") == "[1k]"
    assert short(box, "kpyk") == "[1k1p1y1k]"


def test_no_stitches(box):
    assert short(box, "") == "[]"


def test_a_long_run(box):
    assert short(box, "k" * 150 + "p") == "[150k1p]"
