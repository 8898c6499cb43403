def sales(outcome):
    return [line.split(",") for line in str(outcome.value).split("\n") if line.count(",") >= 3]


def test_film_changes_no_price(box):
    sale = {"day": "2024-03-01", "film": "Dune,2,1,", "seats": 2, "cents": 2400}
    assert all(row[2:4] != ["2", "1"] for row in sales(box.attempt("journal_text", [sale])))


def test_film_adds_no_sale(box):
    sale = {"day": "2024-03-01", "film": "Up,1,900\n2024-03-01,Refund,9,0\n2024-03-01,Up", "seats": 1, "cents": 900}
    assert all(row[1] != "Refund" for row in sales(box.attempt("journal_text", [sale])))


def test_film_does_not_tear_the_line(box):
    sale = {"day": "2024-03-01", "film": "Up\nand away", "seats": 1, "cents": 900}
    value = box.attempt("journal_text", [sale]).value or ""
    assert value.count("\n") <= 1
