def test_a_load(box):
    assert box.output(stdin="12 x 750 kg\n1 x 150 kg\n").strip() == "ok 9150 kg"
    assert box.output(stdin="3 x 7 kg\n").strip() == "ok 21 kg"


def test_the_limit(box):
    assert box.output(stdin="12 x 1000 kg\n2 x 6000 kg\n").strip() == "ok 24000 kg"
    assert box.output(stdin="12 x 1000 kg\n2 x 6000 kg\n1 x 1 kg\n").strip() == "too heavy"
    assert box.output(stdin="1 x 24001 kg\n").strip() == "too heavy"


def test_empty_lines(box):
    assert box.output(stdin="").strip() == "ok 0 kg"
    assert box.output(stdin="\n5 x 5 kg\n\n1 x 1 kg\n").strip() == "ok 26 kg"


def test_bad_lines(box):
    assert box.output(stdin="1 x 1 kg\n\nsix crates\n2 x 2 kg\n").strip() == "bad line 3"
    assert box.output(stdin="0 x 10 kg\nfoo\n").strip() == "bad line 1"
