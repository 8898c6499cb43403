import xml.etree.ElementTree as ET


def songs(text):
    root = ET.fromstring(text)
    return root.tag, [(song.tag, song.text) for song in root]


def test_two_songs(box):
    assert songs(box.call("export_playlist", ["Rain", "Sun"])) == ("playlist", [("song", "Rain"), ("song", "Sun")])


def test_other_letters(box):
    got = box.call("export_playlist", ["Déjà vu", "\"Heroes\"", "Oma's Lied"])
    assert songs(got) == ("playlist", [("song", "Déjà vu"), ("song", "\"Heroes\""), ("song", "Oma's Lied")])
