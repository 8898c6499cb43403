def test_examples(box):
    assert box.output("20 5") == "20\n1 left"
    assert box.output("(10 20 5)") == "35\n0: 35\n0 left"
    assert box.output("[20 20]") == "10\n0: 10\n0 left"
    assert box.output("(10 [20 20])") == "20\n1: 10\n0: 20\n0 left"


def test_larger(box):
    assert box.output("[(4 4 [16 16]) 16 (2 [4 4] 4)] ] 7") == "4\n2: 8\n1: 16\n2: 2\n1: 8\n0: 4\n2 left"


def test_one_part(box):
    assert box.output("7") == "7\n0 left"
    assert box.output("[([100])]") == "100\n2: 100\n1: 100\n0: 100\n0 left"


def test_deep(box):
    assert box.output("(1 ", "40", "2", ")") == "42\n0 left"


def test_many_brackets_beside_one_another(box):
    assert box.output("(" + "[2 2] " * 300 + "(7))").split("\n")[0] == "307"


def test_no_circuit(box):
    for text in ("()", "[1 2", "(1]", "[(1 2])", "x", ")", "(1 [] 2)", "(1 ohm)", ""):
        assert box.output(text) == "invalid"
