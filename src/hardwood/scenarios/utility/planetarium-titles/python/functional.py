FILE = """title,minutes,dome
Winter Sky,30,large
"Io, Europa and Others",50,small
-273 Degrees,40,large
Stars & Bars <live>,60,large
"""


def test_one_title(box):
    box.write("shows.csv", FILE)
    assert box.call("titles_in", "small") == ["Io, Europa and Others"]


def test_several_titles(box):
    box.write("shows.csv", FILE)
    assert box.call("titles_in", "large") == ["Winter Sky", "-273 Degrees", "Stars & Bars <live>"]


def test_dome_without_shows(box):
    box.write("shows.csv", FILE)
    assert box.call("titles_in", "inflatable") == []
    assert box.call("titles_in", "all") == []


def test_no_shows_yet(box):
    box.write("shows.csv", "title,minutes,dome\n")
    assert box.call("titles_in", "small") == []
