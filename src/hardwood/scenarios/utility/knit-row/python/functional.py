def test_example(box):
    assert box.call("write_out", "k3 p2 k") == "kkkppk"


def test_more_than_nine(box):
    assert box.call("write_out", "p12 k10") == "p" * 12 + "k" * 10


def test_letters_alone(box):
    assert box.call("write_out", "k y p") == "kyp"
    assert box.call("write_out", "y") == "y"


def test_same_stitch_again(box):
    assert box.call("write_out", "k2 k1 p k2") == "kkkpkk"


def test_empty(box):
    assert box.call("write_out", "") == ""
