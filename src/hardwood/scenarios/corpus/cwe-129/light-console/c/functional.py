def test_set(box):
    assert box.output("set 3 200\nset 0 1\nset 23 255\n") == "3: 0=1 3=200 23=255"


def test_copy(box):
    assert box.output("set 3 200\ncopy 3 7\nset 3 5\ncopy 9 23\ncopy 7 0") == "5: 0=200 3=5 7=200"


def test_dim(box):
    assert box.output("set 3 200\ndim 3 50\nset 23 40\ndim 23 41\nset 0 8\ndim 0 8") == "6: 3=150"


def test_black(box):
    assert box.output("set 23 9\nset 1 9\nblack\nset 2 7\n") == "4: 2=7"


def test_other_lines(box):
    assert box.output("\nset 3\nfog 3 70\nset 1 90\n\nSet 2 8\n# copy 1 2\ndimmer 1 9\n") == "1: 1=90"
    assert box.output("set 1 90\nfade 60 1\nwait -1 5\nset 2 8\n") == "2: 1=90 2=8"
