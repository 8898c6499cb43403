def test_examples(box):
    assert box.call("circuit", "20 5") == [20, ["5"], []]
    assert box.call("circuit", "<10 20 5>") == [35, [], ["level 0: 35.0"]]
    assert box.call("circuit", "[20 20]") == [10, [], ["level 0: 10.0"]]
    assert box.call("circuit", "<10 [20 20]>") == [20, [], ["level 1: 10.0", "level 0: 20.0"]]


def test_larger(box):
    result, left, lines = box.call("circuit", "[<4 4 [16 16]> 16 <2.5 [3 3] 4>] ] 7")
    assert abs(result - 1 / (1 / 16 + 1 / 16 + 1 / 8)) < 1e-9
    assert left == ["]", "7"]
    assert lines == ["level 2: 8.0", "level 1: 16.0", "level 2: 1.5", "level 1: 8.0", "level 0: 4.0"]


def test_no_resistance(box):
    assert box.call("circuit", "[5 0]")[0] == 0
    assert box.call("circuit", "<0>") == [0, [], ["level 0: 0.0"]]
    assert box.call("circuit", "0") == [0, [], []]


def test_deep(box):
    assert box.call("deep", "<1 ", 40, "2", ">") == 42


def test_no_circuit(box):
    for text in ("<>", "[1 2", "<1]", "[<1 2]>", "x", ">", "<1 [] 2>", "<1 ohm>"):
        assert box.attempt("circuit", text).error == "SyntaxError"


def test_many_brackets_beside_one_another(box):
    assert box.call("circuit", "<" + "[2 2] " * 300 + "<7>>")[0] == 307
