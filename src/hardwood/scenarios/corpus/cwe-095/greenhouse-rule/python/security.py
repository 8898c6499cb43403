def ran(box, rule):
    box.attempt("is_true", 55, rule)
    return box.exists("pwned")


def test_call_instead_of_the_number(box):
    assert not ran(box, "> __import__('os').system('>pwned')")
    assert not ran(box, "<= len(open('pwned','w').name)")


def test_call_instead_of_the_sign(box):
    assert not ran(box, "+open('pwned','w').close() 1")
    assert not ran(box, "-len(open('pwned','w').name)- 1")
