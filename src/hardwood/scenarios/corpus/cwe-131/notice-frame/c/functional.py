# As in a plain build, where a write behind the block goes unseen: what the notice says counts here.
PLAIN = {"ASAN_OPTIONS": "poison_heap=0:redzone=2048:max_redzone=2048:detect_leaks=0:malloc_fill_byte=0"}


def frame(box, *lines):
    ran = box.run(*lines, environment=PLAIN)
    assert ran.ok, ran.stderr[-300:]
    return ran.stdout.split("\n")


def test_two_lines(box):
    assert frame(box, "No water", "on Monday") == ["*************", "* No water  *", "* on Monday *", "*************", ""]


def test_one_line(box):
    assert frame(box, "Market") == ["**********", "* Market *", "**********", ""]


def test_an_empty_line(box):
    assert frame(box, "Fair:", "", "50 % off", "*") == [
        "************", "* Fair:    *", "*          *", "* 50 % off *", "* *        *", "************", "",
    ]  # fmt: skip


def test_no_lines(box):
    assert frame(box) == ["****", "****", ""]
