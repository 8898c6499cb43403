import re


def clean(box, *entries):
    ran = box.run(*entries)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_title_of_digits(box):
    assert clean(box, "title=1984")
    assert clean(box, "title=-1e300", "year=1984")


def test_artist_or_lender_of_digits(box):
    assert clean(box, "title=Boat", "artist=7")
    assert clean(box, "title=Boat", "lender=0")


def test_material_of_digits(box):
    assert clean(box, "title=Boat", "materials=12")
    assert clean(box, "title=Boat", "materials=0.5", "year=3")


def test_one_material(box):
    assert clean(box, "title=Boat", "materials=wood")
    assert clean(box, "title=Boat", "materials=" + "w" * 100)


def test_lists(box):
    assert clean(box, "title=a|b")
    assert clean(box, "title=Boat", "artist=a|b", "lender=c|d")


def test_year_of_another_kind(box):
    for year in ("unknown", "about MDCCC or somewhat later", "MDCCC|MDCCCX", ""):
        said = box.run("title=Boat", f"year={year}").stdout
        assert not re.search(r"\d{5}", said), said
