import csv
import io


def audit(box, *bookings):
    return list(csv.reader(io.StringIO(box.output(*[word for booking in bookings for word in booking]), newline="")))


TITLE = ["Date", "Member", "Purpose", "Amount", "Balance"]


def test_two_members(box):
    assert audit(box, ("2024-03-01", "Jo", "Oars, two", "-12.5"), ("2024-03-04", "Ann", 'Fee "March"', "+30"), ("2024-03-05", "Jo", "Süßes = 1+1", "-0.25")) == [
        TITLE, ["2024-03-01", "Jo", "Oars, two", "-12.50", "-12.50"], ["2024-03-04", "Ann", 'Fee "March"', "30.00", "17.50"],
        ["2024-03-05", "Jo", "Süßes = 1+1", "-0.25", "17.25"], ["", "Ann", "total", "30.00", ""], ["", "Jo", "total", "-12.75", ""],
    ]  # fmt: skip


def test_balance_below_nothing(box):
    assert audit(box, ("2024-05-02", "O'Neil, Bo", "Varnish\nand brush", "-100"), ("2024-05-03", "Ann", "", "40.25")) == [
        TITLE, ["2024-05-02", "O'Neil, Bo", "Varnish\nand brush", "-100.00", "-100.00"], ["2024-05-03", "Ann", "", "40.25", "-59.75"],
        ["", "Ann", "total", "40.25", ""], ["", "O'Neil, Bo", "total", "-100.00", ""],
    ]  # fmt: skip


def test_few_entries(box):
    assert audit(box, ("2024-05-02", "Bo", "Beer", "much"), ("2024-05-03", "Ann", "Fee", "")) == [TITLE]
    assert audit(box, ("2024-05-02", 'Al "de" Witt', 'Rope, 3"', "5")) == [
        TITLE, ["2024-05-02", 'Al "de" Witt', 'Rope, 3"', "5.00", "5.00"], ["", 'Al "de" Witt', "total", "5.00", ""],
    ]  # fmt: skip
