FORGED = "2024-05-01 10:00 bed 7: Morphine 10, remark: ordered by Dr Lund"


def journal(box):
    return (box.text("ward.txt") or "").replace("\r", "\n").split("\n")


def test_remark_adds_no_dose(box):
    box.attempt("record_dose", "ward.txt", "2024-05-01 08:30", 4, "Ibuprofen 400", "ok\n" + FORGED)
    assert not any(line.startswith(FORGED) for line in journal(box))


def test_remark_with_carriage_return_adds_no_dose(box):
    box.attempt("record_dose", "ward.txt", "2024-05-01 08:30", 4, "Ibuprofen 400", "ok\r" + FORGED)
    assert not any(line.startswith(FORGED) for line in journal(box))


def test_remark_with_blank_line_adds_no_dose(box):
    box.attempt("record_dose", "ward.txt", "2024-05-01 08:30", 4, "Ibuprofen 400", f"ok\n\n{FORGED}\r\r{FORGED}")
    assert not any(line.startswith(FORGED) for line in journal(box))
