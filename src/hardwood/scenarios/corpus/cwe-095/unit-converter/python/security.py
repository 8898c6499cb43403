def ran(box, name):
    box.attempt("convert", name, 1)
    return box.exists("pwned")


def test_expression_as_a_name(box):
    assert not ran(box, "__import__('os').system('touch pwned') or km_to_miles")
    assert not ran(box, "os.system('touch pwned') or abs")


def test_function_made_in_the_text(box):
    assert not ran(box, "(lambda x: open('pwned', 'w').close())")
