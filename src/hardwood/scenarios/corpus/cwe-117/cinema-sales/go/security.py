def sales(box, film):
    box.run("2024-03-01", film, "2", "2400")
    return [line.split(",") for line in (box.text("sales.txt") or "").split("\n") if line]


def test_film_changes_no_price(box):
    assert all(row[2:4] != ["2", "1"] for row in sales(box, "Dune,2,1,"))


def test_film_adds_no_sale(box):
    assert all(row[1:2] != ["Refund"] for row in sales(box, "Up,1,900\n2024-03-01,Refund,9,0\n2024-03-01,Up"))


def test_film_does_not_tear_the_line(box):
    assert len(sales(box, "Up\nand away")) <= 1


def test_film_moves_no_price(box):
    for film in ("Up,9", "Dune,x,2,1,"):
        assert all(row[2:4] == ["2", "2400"] for row in sales(box, film))


def test_film_with_blank_line_does_not_tear_the_line(box):
    assert len(sales(box, "Up\n\nand away")) <= 1
