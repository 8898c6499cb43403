def lines(box):
    return (box.text("audit.txt") or "").replace("\r", "\n").split("\n")


def test_reason_books_no_second_refund(box):
    box.attempt("auditRefund", 10, 100, "late\nREFUND 11 900.00 EUR: goodwill")
    assert not any(line.startswith("REFUND 11 ") for line in lines(box))


def test_reason_with_carriage_return_pays_nothing(box):
    box.attempt("auditRefund", 10, 100, "late\rPAID 12 50.00 EUR")
    assert not any(line.startswith("PAID 12 ") for line in lines(box))


def test_reason_with_blank_line_books_nothing(box):
    box.attempt("auditRefund", 10, 100, "late\n\nREFUND 11 900.00 EUR: goodwill\r\rPAID 12 50.00 EUR")
    assert not any(line.startswith(("REFUND 11 ", "PAID 12 ")) for line in lines(box))


def test_reason_of_three_lines_books_nothing(box):
    for end in ("\n", "\r", "\r\n"):
        reason = f"late{end}REFUND 11 900.00 EUR: goodwill{end}PAID 12 50.00 EUR{end}"
        box.attempt("auditRefund", 10, 100, reason)
        assert not any(line.startswith(("REFUND 11 ", "PAID 12 ")) for line in lines(box))
