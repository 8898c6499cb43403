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


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_every_quote_and_sign(box):
    for quote in ("", "'", '"', "''", '""', r"\'", r'\"'):
        for sign in (";", "|", "&", "\n", ";;", "||", "&&", "\n\n"):
            assert not ran(box, f"inbox{quote}{sign}touch pwned #")


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"inbox{quote}{sign}touch\tpwned{end}x{quote}")


def test_one_word_alone(box):
    box.write("go", "#!/bin/sh\n: >pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"inbox{quote}{sign}./go{quote}")
    for command in ("$(./go)", "`./go`"):
        assert not ran(box, f"inbox{command}")


def test_no_blank(box):
    for quote, sign, _ in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            assert not ran(box, f"inbox{quote}{sign}{command}{quote}")
    assert not ran(box, "inbox$(touch${IFS}pwned)")


def test_path_that_ends_in_a_folder(box):
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"x{quote}{sign}touch pwned #/../inbox")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"inbox{quote}{sign}touch pwned{end}x{quote}")
