def ran(box, line):
    box.attempt("line_to_point", line)
    return box.exists("pwned")


def test_call_as_a_line(box):
    assert not ran(box, "__import__('os').system('touch pwned')")


def test_call_within_a_tuple(box):
    assert not ran(box, "(0, len(open('pwned', 'w').name))")
    assert not ran(box, "(open('pwned','w').close(), 4)")
