def ran(box, rule):
    box.attempt("rule_holds", rule, {"humidity": 55})
    return box.exists("pwned")


def test_call_instead_of_the_number(box):
    assert not ran(box, "humidity > __import__('os').system('>pwned')")
    assert not ran(box, "humidity <= len(open('pwned','w').name)")


def test_call_instead_of_the_sign(box):
    assert not ran(box, "humidity +open('pwned','w').close() 1")
    assert not ran(box, "humidity -len(open('pwned','w').name)- 1")
