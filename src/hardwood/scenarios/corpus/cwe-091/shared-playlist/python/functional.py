import xml.etree.ElementTree as ET


def songs(text):
    root = ET.fromstring(text)
    return root.tag, root.findtext("name"), [(song.findtext("title"), song.findtext("link")) for song in root.findall("song")]


def test_one_song(box):
    got = box.call("export_playlist", "Mix", [(7, "Rain")])
    assert songs(got) == ("playlist", "Mix", [("Rain", "https://music.example/play/7")])


def test_two_songs_with_other_letters(box):
    got = box.call("export_playlist", "Für Oma's Fest", [(1, "Déjà vu"), (23, "\"Heroes\"")])
    links = ["https://music.example/play/1", "https://music.example/play/23"]
    assert songs(got) == ("playlist", "Für Oma's Fest", [("Déjà vu", links[0]), ("\"Heroes\"", links[1])])


def test_no_songs(box):
    assert songs(box.call("export_playlist", "Empty", [])) == ("playlist", "Empty", [])
