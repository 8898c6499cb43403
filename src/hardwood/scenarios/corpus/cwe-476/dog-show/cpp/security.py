BOOK = """Rex,2013,,
Luna,2012,,
Bella,2021,Rex,Luna
Foundling,2020,,
Half,2019,Rex,
Other half,2018,,Luna
Little,2023,Half,Bella
"""


def clean(box, *entries):
    ran = box.run("2024", *entries, stdin=BOOK)
    return not ran.sanitizer and ran.code >= 0


def test_not_in_the_stud_book(box):
    assert clean(box, "Bello")
    assert clean(box, "Bella", "", "Little")


def test_no_parents(box):
    assert clean(box, "Foundling")
    assert clean(box, "Bella", "Luna", "Little")


def test_no_mother(box):
    assert clean(box, "Half")
    assert clean(box, "Half", "Bella")
    assert clean(box, "Bella", "Half")


def test_no_father(box):
    assert clean(box, "Other half")
    assert clean(box, "Bella", "Little", "Other half")
