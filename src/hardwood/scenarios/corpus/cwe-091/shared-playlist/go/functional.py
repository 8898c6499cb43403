import xml.etree.ElementTree as ET


def songs(text):
    return [(song.tag, song.text or "") for song in ET.fromstring(f"<playlist>{text}</playlist>")]


def test_two_songs(box):
    assert songs(box.output("Rain", "Sun")) == [("song", "Rain"), ("song", "Sun")]


def test_other_letters(box):
    got = box.output("Déjà vu", "\"Heroes\"", "Oma's Lied", "100 %d")
    assert songs(got) == [("song", "Déjà vu"), ("song", "\"Heroes\""), ("song", "Oma's Lied"), ("song", "100 %d")]


def test_no_songs(box):
    assert box.output() == ""
