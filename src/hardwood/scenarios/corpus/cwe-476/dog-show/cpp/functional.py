BOOK = """Rex,2013,,
Max,2018,,
Luna,2012,,
Ayla,2011,,
Zoë von der Au,2012,,
Bella,2021,Rex,Luna
Rolf,2024,Max,Luna
Tara,2023,Max,Ayla
Urs,2022,Rex,Zoë von der Au
Pip,2024,Urs,Tara
"""


def test_two_dogs(box):
    assert box.output("2024", "Bella", "Rolf", stdin=BOOK) == (
        "1. Bella, 3 years, by Rex out of Luna\n2. Rolf, puppy, by Max out of Luna\n")


def test_puppies_and_others(box):
    assert box.output("2024", "Tara", "Pip", "Urs", stdin=BOOK) == (
        "1. Tara, puppy, by Max out of Ayla\n2. Pip, puppy, by Urs out of Tara\n"
        "3. Urs, 2 years, by Rex out of Zoë von der Au\n")


def test_more_than_nine(box):
    lines = box.output("2030", *["Rolf", "Urs"] * 6, stdin=BOOK).splitlines()
    assert lines[0] == "1. Rolf, 6 years, by Max out of Luna" and lines[1] == "2. Urs, 8 years, by Rex out of Zoë von der Au"
    assert lines[11] == "12. Urs, 8 years, by Rex out of Zoë von der Au" and len(lines) == 12
