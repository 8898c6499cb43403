def test_plain_names(box):
    assert box.output("Lindgren") == "8 <LINDGREN>"
    assert box.output("de Vries") == "7 <DEVRIES>"


def test_other_characters_are_left_out(box):
    assert box.output("O'Neil-2") == "6 <ONEIL2>"
    assert box.output(" .x--Y. ,_z/") == "3 <XYZ>"


def test_nothing_remains(box):
    assert box.output("-") == "0 <>"
    assert box.output("") == "0 <>"


def test_full_label(box):
    assert box.output("Abcdefghijk") == "11 <ABCDEFGHIJK>"
    assert box.output("van der Meule ") == "11 <VANDERMEULE>"
