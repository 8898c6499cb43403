import re


def shop(box, order):
    """What has to be paid, or None; and what is left."""
    out = box.run(stdin=order.encode()).stdout
    paid = re.search(r"^cents (\S+)$", out, re.M)
    return paid and float(paid[1]), dict((name, number) for number, name in re.findall(r"^left (\S+) (.+)$", out, re.M))


PRICES = {"eggs": 45, "jam jar": 390, "honey, dark": 1250}
FULL = {"eggs": 30, "jam jar": 3, "honey, dark": 6}


def cheated(box, order):
    """Whether the farm gets less than the goods that went are worth, or puts more on its shelf."""
    paid, left = shop(box, order)
    if paid is None or not left:
        return False
    gone = {name: FULL[name] - float(left.get(name, 0)) for name in FULL}
    worth = sum(PRICES[name] * number for name, number in gone.items())
    return not all(number >= 0 and number % 1 == 0 for number in gone.values()) or not paid >= worth - (500 if worth >= 5000 else 0)


def test_less_than_nothing(box):
    assert not cheated(box, "-2 jam jar")
    assert not cheated(box, "-1000000 eggs")


def test_a_bill_made_smaller(box):
    for order in ("3 honey, dark\n-80 eggs", "-9 jam jar\n3 honey, dark", "1 eggs\n-1 jam jar\n1 honey, dark", "3 honey, dark\n-5 eggs"):
        assert not cheated(box, order)


def test_huge_numbers(box):
    for order in ("-2147483648 honey, dark\n5 eggs", "2147483647 eggs\n-2147483647 jam jar", "1 eggs\n-2147483648 eggs"):
        assert not cheated(box, order)
