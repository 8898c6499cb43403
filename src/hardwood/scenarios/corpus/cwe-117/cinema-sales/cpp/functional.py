def test_one_sale(box):
    box.output("2024-03-01", "Dune", "2", "2400")
    assert box.text("sales.txt") == "2024-03-01,Dune,2,2400\n"


def test_two_sales(box):
    box.output("2024-03-02", "L'Été - Part 2: \"Sea\"", "1", "950", "2024-03-02", "8 1/2", "10", "9500")
    assert box.text("sales.txt") == '2024-03-02,L\'Été - Part 2: "Sea",1,950\n2024-03-02,8 1/2,10,9500\n'
