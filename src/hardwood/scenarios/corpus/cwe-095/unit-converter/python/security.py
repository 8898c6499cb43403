def ran(box, text):
    box.attempt("result", text)
    return box.exists("pwned")


def test_other_call(box):
    assert not ran(box, "__import__('os').system('touch pwned')")
    assert not ran(box, "open('pwned','w')")


def test_call_in_the_parentheses(box):
    assert not ran(box, "km_to_miles(len(open('pwned','w').name))")
    assert not ran(box, "abs(os.system('touch pwned'))")
    assert not ran(box, "km_to_miles(open('pwned','w').mode and 1)")
