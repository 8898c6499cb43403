def ran(box, files, target):
    box.write("5a.txt", "Mia\n")
    box.attempt("merge_lists", files, target)
    return box.exists("pwned")


def test_list_name_with_a_command(box):
    assert not ran(box, ["5a.txt", "5b.txt; touch pwned; cat 5a.txt"], "out.txt")


def test_substitution(box):
    assert not ran(box, ["5a.txt", "$(touch pwned)5a.txt"], "out.txt")


def test_quote_or_target(box):
    assert not ran(box, ["5a.txt'; touch pwned; echo '"], "out.txt")
    assert not ran(box, ["5a.txt"], "out.txt; touch pwned")
    assert not ran(box, ["5a.txt"], "out.txt$(touch pwned)")
    assert not ran(box, ["5a.txt"], "out.txt'; touch pwned; echo '")
