import csv
import io


def bake(box, *wishes):
    box.call("bake", *[str(part) for wish in wishes for part in wish])
    return list(csv.reader(io.StringIO(box.text("round.csv"), newline=""), delimiter=";"))


def test_two_doors(box):
    assert bake(box, ("Mrs Lind, 3rd floor", "rye, sliced", 2), ("Mr Ode", "rye, sliced", 1), ("Mrs Lind, 3rd floor", "roll", 6)) == (
        [["Product", "Mr Ode", "Mrs Lind, 3rd floor", "all"], ["roll", "", "6", "6"], ["rye, sliced", "1", "2", "3"], ["all", "1", "8", "9"]]
    )  # fmt: skip


def test_corrections(box):
    wishes = [("B", "roll", 4), ("B", "roll", -5), ("A", "roll", 2), ("A", "roll", -2), ("A", 'bun "XL"; 1+1=2', 3)]
    assert bake(box, *wishes) == (
        [["Product", "A", "B", "all"], ['bun "XL"; 1+1=2', "3", "", "3"], ["roll", "0", "-1", "-1"], ["all", "3", "-1", "2"]]
    )  # fmt: skip


def test_other_names(box):
    assert bake(box, ("O'Neil\n(back door)", "brötchen", 10), ("(ring twice)", "'90s loaf", 1)) == (
        [["Product", "(ring twice)", "O'Neil\n(back door)", "all"], ["'90s loaf", "1", "", "1"], ["brötchen", "", "10", "10"], ["all", "1", "10", "11"]]
    )  # fmt: skip


def test_nobody(box):
    assert bake(box) == [["Product", "all"], ["all", "0"]]
