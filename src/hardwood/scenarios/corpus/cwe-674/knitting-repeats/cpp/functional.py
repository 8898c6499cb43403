def test_examples(box):
    assert box.output("k2 p1") == "3"
    assert box.output("k 3(k2 p) 10k") == "20"
    assert box.output("2(k1 3(p2 k1) 2 (k) )") == "24"
    assert box.output("") == "0"


def test_brackets(box):
    assert box.output("(k)(p2)((k3))") == "6"
    assert box.output("0(k5) 2() p") == "1"
    assert box.output("2(", "10", "k3", ")") == "3072"
    assert box.output("(k ", "40", "p2", " p )") == "82"


def test_numbers(box):
    assert box.output("999k 12p k5") == "1016"
    assert box.output("  k10  2(  p007 ) ") == "24"


def test_not_a_row(box):
    for text in ("k2)", "x", "2(k", "k2 (p1 3(k)", ")", "k -1", "Käthe", "[k]"):
        assert box.output(text) == "wrong"


def test_many_brackets_beside_one_another(box):
    assert box.output("2(k)" * 300) == "600"
    assert box.output("2(" + "(p)" * 150 + " (k (k)))") == "304"
