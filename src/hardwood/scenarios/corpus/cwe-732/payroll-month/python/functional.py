def lines(box, month):
    return (box.text(f"payroll/{month}/salaries.csv") or "").splitlines()


def test_march(box):
    box.mkdir("payroll")
    box.call("open_month", "payroll/2024-03", [["Lea", 2900], ["Max", 3100]])
    assert lines(box, "2024-03") == ["name,salary", "Lea,2900", "Max,3100"]


def test_next_month(box):
    box.mkdir("payroll/2024-03")
    box.call("open_month", "payroll/2024-04", [["Lea", 3000]])
    assert lines(box, "2024-04") == ["name,salary", "Lea,3000"]
