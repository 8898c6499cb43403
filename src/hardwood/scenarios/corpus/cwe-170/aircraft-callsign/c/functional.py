def test_callsigns(box):
    assert box.output("DLH42A") == "DLH42A."
    assert box.output("N1") == "N1."


def test_seven_letters(box):
    assert box.output("RYR815B") == "RYR815B."


def test_one_letter(box):
    assert box.output("Z") == "Z."


def test_empty(box):
    assert box.output("") == "none."
