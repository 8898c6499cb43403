def ran(box, value):
    box.attempt("write_environment", {"SENDER": value, "CURRENCY": "EUR"}, "billing.env")
    if box.exists("billing.env"):
        box.attempt("show", "billing.env", "CURRENCY")
    return box.exists("pwned")


def test_second_command(box):
    assert not ran(box, "Ann; touch pwned")


def test_substitution(box):
    assert not ran(box, "$(touch pwned)")


def test_line_end_and_quotes(box):
    assert not ran(box, "Ann\ntouch pwned")
    assert not ran(box, "Ann'; touch pwned; X='")
    assert not ran(box, 'Ann"; touch pwned; X="')
