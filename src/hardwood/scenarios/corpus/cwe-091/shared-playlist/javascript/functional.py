import xml.etree.ElementTree as ET


def songs(text):
    return [(song.tag, song.text or "") for song in ET.fromstring(f"<playlist>{text}</playlist>")]


def test_two_songs(box):
    assert songs(box.call("songsXml", ["Rain", "Sun"])) == [("song", "Rain"), ("song", "Sun")]


def test_other_letters(box):
    got = box.call("songsXml", ["Déjà vu", "\"Heroes\"", "Oma's Lied", "$1 100 %"])
    assert songs(got) == [("song", "Déjà vu"), ("song", "\"Heroes\""), ("song", "Oma's Lied"), ("song", "$1 100 %")]


def test_no_songs(box):
    assert box.call("songsXml", []) == ""


def test_signs_of_xml(box):
    for title in ("Rock & Roll", "Rain < Sun", "Rain > Sun"):  # may be refused or written otherwise, but not as a word
        assert "undefined" not in str(box.attempt("songsXml", [title]).value)
