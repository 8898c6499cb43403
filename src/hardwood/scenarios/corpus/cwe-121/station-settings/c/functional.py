TEXT = """# Monday crew
station = Radio Harbour
power=250
  mast.height\t=\t 31 m (new)  \t
#antenna = old
power = 300
slogan = more = better
last = one"""


def test_plain_settings(box):
    assert box.output("station", stdin=TEXT) == "1 [Radio Harbour]"
    assert box.output("last", stdin=TEXT) == "1 [one]"


def test_blanks_around_name_and_value(box):
    assert box.output("mast.height", stdin=TEXT) == "1 [31 m (new)]"


def test_first_one_counts(box):
    assert box.output("power", stdin=TEXT) == "1 [250]"


def test_missing(box):
    for name in ("antenna", "#antenna", "stat", "stations", "Radio", "height"):
        assert box.output(name, stdin=TEXT) == "0"
    assert box.output("power", stdin="") == "0"
    assert box.output("power", stdin="= 250\n") == "0"


def test_value_as_long_as_the_array(box):
    assert box.output("jingle", stdin="jingle = " + "j" * 31 + "\n") == "1 [" + "j" * 31 + "]"
