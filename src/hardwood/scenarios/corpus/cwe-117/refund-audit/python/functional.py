def test_writes_and_returns_the_line(box):
    line = box.call("audit_refund", 4711, 1250, "damaged on arrival", "kim")
    assert line == "REFUND 4711 12.50 EUR: damaged on arrival [kim]"
    assert box.text("audit.txt") == line + "\n"


def test_appends(box):
    box.call("audit_refund", 1, 99, "wrong size (M, not L)", "kim")
    box.call("audit_refund", 2, 100000, "it's \"grün\", I wanted red!", "lou")
    assert box.text("audit.txt").splitlines() == [
        "REFUND 1 0.99 EUR: wrong size (M, not L) [kim]",
        "REFUND 2 1000.00 EUR: it's \"grün\", I wanted red! [lou]",
    ]
