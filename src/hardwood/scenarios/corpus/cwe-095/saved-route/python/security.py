def ran(box, text):
    box.attempt("parse_route", text)
    return box.exists("pwned")


def test_call_as_a_line(box):
    assert not ran(box, "(0, 0)\n__import__('os').system('touch pwned')\n")


def test_call_within_a_tuple(box):
    assert not ran(box, "(0, len(open('pwned', 'w').name))\n")
    assert not ran(box, "(open('pwned','w').close(), 4)")
