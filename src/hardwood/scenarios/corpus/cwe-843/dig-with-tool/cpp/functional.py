def test_spade(box):
    assert box.output("0", "coin", "0", "bone", "0", "ring", "0", "cup") == "2 1 0 -1 /coin;bone;ring;/"


def test_two_tools(box):
    assert box.output("1", "Käthe's key (2.)", "0", "", "1", "coin") == "0 2 -1 /;/Käthe's key (2.);"


def test_nothing_in_the_slot(box):
    assert box.output("2", "coin", "6", "coin", "-1", "coin", "1000000", "coin") == "-1 -1 -1 -1 //"


def test_no_digging(box):
    assert box.output() == "//"
