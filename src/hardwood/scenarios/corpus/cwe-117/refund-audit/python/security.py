def lines(box):
    return (box.text("audit.txt") or "").replace("\r", "\n").split("\n")


def test_reason_books_no_second_refund(box):
    box.attempt("audit_refund", 10, 100, "late [kim]\nREFUND 11 900.00 EUR: goodwill", "kim")
    assert not any(line.startswith("REFUND 11 ") for line in lines(box))


def test_reason_with_carriage_return_books_no_second_refund(box):
    box.attempt("audit_refund", 10, 100, "late [kim]\rREFUND 12 50.00 EUR: goodwill", "kim")
    assert not any(line.startswith("REFUND 12 ") for line in lines(box))
