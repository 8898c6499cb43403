def shop(box, order):
    out = box.output(stdin=order.encode()).splitlines()
    return [line for line in out if not line.startswith("left")], {line.split(" ", 2)[2]: int(line.split()[1]) for line in out if line.startswith("left")}


FULL = {"eggs": 30, "jam jar": 3, "honey, dark": 6, "Äpfel": 40, "leek": 0}


def test_two_kinds(box):
    lines, left = shop(box, "2 jam jar\n10 eggs")
    assert lines == ["2 jam jar 7.80", "10 eggs 4.50", "cents 1230"]
    assert left == {**FULL, "eggs": 20, "jam jar": 1}


def test_less_than_ordered(box):
    lines, left = shop(box, "5 jam jar\n\n1 Äpfel\n3 leek\n2 gold\n4 jam jar\n")
    assert lines == ["3 jam jar 11.70", "1 Äpfel 0.60", "cents 1230"]
    assert left == {**FULL, "jam jar": 0, "Äpfel": 39}


def test_discount(box):
    lines, left = shop(box, "4 honey, dark")
    assert lines == ["4 honey, dark 50.00", "discount 5.00", "cents 4500"]
    assert left == {**FULL, "honey, dark": 2}
    lines, _ = shop(box, "3 honey, dark\n27 eggs")
    assert lines == ["3 honey, dark 37.50", "27 eggs 12.15", "cents 4965"]
