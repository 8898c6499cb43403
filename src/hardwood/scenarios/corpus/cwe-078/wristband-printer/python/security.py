def ran(box, name):
    box.write("printer.sh", "cat > printed.txt\n")
    box.attempt("print_wristband", name)
    return box.exists("pwned")


def test_second_command(box):
    assert not ran(box, "Smith; touch pwned; echo done")


def test_substitution(box):
    assert not ran(box, "Smith $(touch pwned)")


def test_quotes(box):
    assert not ran(box, "Smith'; touch pwned; echo '")
    assert not ran(box, 'Smith"; touch pwned; echo "')
