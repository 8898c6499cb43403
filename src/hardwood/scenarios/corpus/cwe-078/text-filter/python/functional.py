def test_sort(box):
    assert box.call("run_filter", "sort", "pear\napple\nfig\n") == "apple\nfig\npear\n"


def test_the_other_filters(box):
    assert box.call("run_filter", "uniq", "a\na\nb\n") == "a\nb\n"
    assert box.call("run_filter", "tac", "1\n2\n") == "2\n1\n"
