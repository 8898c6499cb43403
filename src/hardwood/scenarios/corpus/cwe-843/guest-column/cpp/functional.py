def test_the_example(box):
    assert box.output("Mia", "", "Käthe") == "[Mia, Käthe]"


def test_one_name(box):
    assert box.output("", "O'Neil, Bo (2.)", "") == "[O'Neil, Bo (2.)]"
    assert box.output("3 Müllers") == "[3 Müllers]"


def test_many_names(box):
    assert box.output(*["Bo"] * 50) == "[" + ", ".join(["Bo"] * 50) + "]"


def test_no_names(box):
    assert box.output() == "[]"
    assert box.output("", "", "") == "[]"
