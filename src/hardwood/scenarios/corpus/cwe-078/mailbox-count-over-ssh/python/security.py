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


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"inbox {sign} touch pwned #")
    assert not ran(box, "inbox;>pwned")


def test_half_quoted(box):
    assert not ran(box, r'inbox\"; touch pwned #')
    assert not ran(box, "inbox'; touch pwned #")
    assert not ran(box, r"inbox\$(touch pwned)")
    assert not ran(box, "inbox`touch pwned`")
