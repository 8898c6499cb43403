def ran(box, parcel):
    box.write("scans.log", "P-0042 ramp 1\n")
    box.attempt("last_scan_of", parcel)
    return box.exists("pwned")


def test_second_command(box):
    assert not ran(box, "P-0042 scans.log; touch pwned; echo")


def test_substitution(box):
    assert not ran(box, "P-0042$(touch pwned)")


def test_closing_quote(box):
    assert not ran(box, "P-0042' scans.log && touch pwned && echo '")


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"P-0042 scans.log {sign} touch pwned #")
    assert not ran(box, "P-0042;>pwned;")


def test_half_quoted(box):
    assert not ran(box, r'P-0042\"; touch pwned #')
    assert not ran(box, "P-0042'; touch pwned #")
    assert not ran(box, r"P-0042\$(touch pwned)")
    assert not ran(box, "P-0042`touch pwned`")
