def test_one_sale(box):
    sale = {"day": "2024-03-01", "film": "Dune", "seats": 2, "cents": 2400}
    assert box.call("journal_text", [sale]) == "2024-03-01,Dune,2,2400\n"
    assert box.call("journal_text", []) == ""


def test_two_sales(box):
    sales = [
        {"day": "2024-03-02", "film": "L'Été - Part 2: \"Sea\"", "seats": 1, "cents": 950},
        {"day": "2024-03-02", "film": "8 1/2", "seats": 10, "cents": 9500},
    ]
    assert box.call("journal_text", sales) == '2024-03-02,L\'Été - Part 2: "Sea",1,950\n2024-03-02,8 1/2,10,9500\n'
