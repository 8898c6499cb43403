def test_entry(box):
    box.call("auditRefund", 4711, 1250, "damaged on arrival")
    assert box.text("audit.txt") == "REFUND 4711 12.50 EUR: damaged on arrival\n"


def test_entries_follow_each_other(box):
    box.call("auditRefund", 1, 99, "wrong size (M, not L), 100 %s")
    box.call("auditRefund", 2, 100000, "it's \"grün\", I wanted red!")
    assert box.text("audit.txt").splitlines() == [
        "REFUND 1 0.99 EUR: wrong size (M, not L), 100 %s",
        "REFUND 2 1000.00 EUR: it's \"grün\", I wanted red!",
    ]
