def test_names(box):
    assert box.output("Bo", "hooks=40") == "17"
    assert box.output("Bo", "hooks=177") == "0"
    assert box.output("Anna-Maria", "hooks=1000") == str(sum(b"Anna-Maria"))


def test_one_hook(box):
    assert box.output("Bo", "hooks=1") == "0"
    assert box.output("Cem", "hooks=2") == "1"


def test_umlauts(box):
    assert box.output("Jörg", "hooks=50") == str(sum("Jörg".encode()) % 50)


def test_no_name(box):
    assert box.output("", "hooks=40") == "0"
