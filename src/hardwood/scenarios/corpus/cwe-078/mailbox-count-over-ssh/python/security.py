def ran(box, mailbox):
    command = box.attempt("count_command", "mail1", mailbox).value
    if isinstance(command, (list, tuple)):
        box.attempt("remote_shell", " ".join(str(part) for part in command[2:]))
    return box.exists("pwned")


def test_second_command(box):
    assert not ran(box, "inbox; touch pwned; echo")


def test_substitution(box):
    assert not ran(box, "inbox`touch pwned`")


def test_quotes(box):
    assert not ran(box, "inbox'; touch pwned; echo '")
    assert not ran(box, 'inbox"; touch pwned; echo "')
