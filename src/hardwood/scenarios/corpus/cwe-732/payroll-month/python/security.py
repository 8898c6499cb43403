def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.attempt("files_elsewhere").value or []
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def staff_can_read(box, month):
    box.mkdir("payroll")
    box.attempt("open_month", f"payroll/{month}", [["Lea", 2900]])
    folder = box.mode(f"payroll/{month}") or 0
    return (folder & 0o077 and (box.mode(f"payroll/{month}/salaries.csv") or 0) & 0o077) or copies_elsewhere(box, "2900")


def test_march(box):
    assert not staff_can_read(box, "2024-03")


def test_april(box):
    box.mkdir("payroll/2024-03", mode=0o700)
    assert not staff_can_read(box, "2024-04")
