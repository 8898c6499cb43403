import xml.etree.ElementTree as ET


def songs(text):
    root = ET.fromstring(f"<playlist>{text}</playlist>")
    return root.tag, [(song.tag, song.text) for song in root]


def test_two_songs(box):
    assert songs(box.call("songs_xml", ["Rain", "Sun"])) == ("playlist", [("song", "Rain"), ("song", "Sun")])


def test_other_letters(box):
    got = box.call("songs_xml", ["Déjà vu", "\"Heroes\"", "Oma's Lied"])
    assert songs(got) == ("playlist", [("song", "Déjà vu"), ("song", "\"Heroes\""), ("song", "Oma's Lied")])
