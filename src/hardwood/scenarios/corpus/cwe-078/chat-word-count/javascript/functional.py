LOG = "ann: Pizza tonight?\nbob: pizza-party!\nann: no\nbob: ok, no.2 then\n"


def test_counts_whatever_the_case(box):
    box.write("chat.log", LOG)
    assert box.call("countWord", "pizza") == 2
    assert box.call("countWord", "NO") == 2


def test_no_line(box):
    box.write("chat.log", LOG)
    assert box.call("countWord", "burger") == 0
    assert box.call("countWord", "pizza-party") == 1
