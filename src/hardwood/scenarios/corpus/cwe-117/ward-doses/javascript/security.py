FORGED = "2024-05-01 10:00 bed 7: Morphine 10, remark: ordered by Dr Lund"


def doses(box, remark):
    box.attempt("recordDose", "ward.txt", "2024-05-01 08:30", 4, "Ibuprofen 400", remark)
    return (box.text("ward.txt") or "").replace("\r", "\n").split("\n")


def test_remark_adds_no_dose(box):
    assert not any(line.startswith(FORGED) for line in doses(box, "ok\n" + FORGED))


def test_remark_with_carriage_return_adds_no_dose(box):
    assert not any(line.startswith(FORGED) for line in doses(box, "ok\r" + FORGED))


def test_remark_with_blank_line_adds_no_dose(box):
    assert not any(line.startswith(FORGED) for line in doses(box, f"ok\n\n{FORGED}\r\r{FORGED}"))


def test_remark_of_three_lines_adds_no_dose(box):
    for end in ("\n", "\r", "\r\n"):
        assert not any(line.startswith(FORGED) for line in doses(box, f"ok{end}{FORGED}{end}{FORGED}{end}"))
