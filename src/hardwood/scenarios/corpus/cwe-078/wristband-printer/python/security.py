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


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"Smith {sign} touch pwned #")
    assert not ran(box, "Smith;>pwned;")


def test_half_quoted(box):
    assert not ran(box, r'Smith\"; touch pwned #')
    assert not ran(box, "Smith'; touch pwned #")
    assert not ran(box, r"Smith\$(touch pwned)")
    assert not ran(box, "Smith`touch pwned`")
