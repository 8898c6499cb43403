def forged(box, thing, trouble):
    """Lines as the wall screen splits them that are no thing 13 that waits."""
    box.write("things.txt", "")
    box.attempt("bring_in", 13, thing, trouble)
    text = (box.text("things.txt") or "").replace("\r", "\n")
    rows = [line.split("#") for line in text.split("\n") if line.count("#") >= 3]
    return [row for row in rows if row[0] != "13" or row[3] != "waiting"]


def test_state_in_the_trouble(box):
    for text in ("flickers#ready", "flickers#ready#", "x#ready#waiting", "##ready"):
        assert not forged(box, "lamp", text)


def test_state_in_the_thing(box):
    for text in ("lamp#flickers#ready", "lamp##ready", "lamp#ready"):
        assert not forged(box, text, "ready")
        assert not forged(box, text, "x")


def test_another_thing(box):
    for text in ("x\n14#mug#handle#ready", "x#waiting\n14#mug#handle#ready\n15#y", "x\r\n14#mug#handle#ready", "x\r14#mug#handle#ready\r"):
        assert not forged(box, "lamp", text)
        assert not forged(box, text, "x")


def test_another_thing_from_both(box):
    for thing, trouble in (("x\n14", "mug#handle"), ("x\n14#mug", "handle#ready"), ("x\r14", "ready"), ("x\n\n14#mug", "ready")):
        assert not forged(box, thing, trouble)


def test_torn_line(box):
    box.write("things.txt", "")
    box.attempt("bring_in", 13, "desk\nlamp", "flickers\nat night")
    assert (box.text("things.txt") or "").count("\n") <= 1


def test_line_torn_by_carriage_returns(box):
    for thing, trouble in (("desk\rlamp", "flickers"), ("desk lamp", "flickers\rat night")):
        box.write("things.txt", "")
        box.attempt("bring_in", 13, thing, trouble)
        assert (box.text("things.txt") or "").replace("\r", "\n").count("\n") <= 1
