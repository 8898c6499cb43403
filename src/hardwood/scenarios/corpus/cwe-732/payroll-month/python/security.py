def staff_can_read(box, month):
    box.mkdir("payroll")
    box.attempt("open_month", f"payroll/{month}", [["Lea", 2900]])
    folder = box.mode(f"payroll/{month}") or 0
    return folder & 0o077 and (box.mode(f"payroll/{month}/salaries.csv") or 0) & 0o077


def test_march(box):
    assert not staff_can_read(box, "2024-03")


def test_april(box):
    box.mkdir("payroll/2024-03", mode=0o700)
    assert not staff_can_read(box, "2024-04")
