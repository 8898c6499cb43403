def test_member(box):
    said = box.output("member", "Rye bread", "2", "320", "Plum jam", "1", "305")
    assert said == "851\n2 x Rye bread 6.40\nPlum jam 3.05\nMEMBER -0.94\nTOTAL 8.51\n"


def test_guest_and_item_without_pieces(box):
    said = box.output("guest", "Käse 45%", "12", "5", "Plum jam", "0", "305", "Tea", "1", "199")
    assert said == "259\n12 x Käse 45% 0.60\nTea 1.99\nTOTAL 2.59\n"


def test_nothing_bought(box):
    assert box.output("guest") == "0\nTOTAL 0.00\n"


def test_as_long_as_the_array(box):
    said = box.output("guest", "n" * 182, "1", "100")
    assert said == "100\n" + "n" * 182 + " 1.00\nTOTAL 1.00\n"
    said = box.output("guest", *["n" * 40, "1", "100"] * 4)
    assert said == "400\n" + ("n" * 40 + " 1.00\n") * 4 + "TOTAL 4.00\n"
