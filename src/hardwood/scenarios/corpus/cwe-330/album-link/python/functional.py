import re

LINK = r"https://booth\.example/album/[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}"


def test_link(box):
    album = box.call("link_album", {"title": "Ida & Bo", "pictures": [1, 2]})
    assert album["title"] == "Ida & Bo" and album["pictures"] == [1, 2]
    assert set(album) == {"title", "pictures", "link"} and re.fullmatch(LINK, album["link"])


def test_every_album_has_its_own(box):
    links = [album["link"] for album in box.call("run", "link_album", [[{"title": f"Album {n}"}] for n in range(40)])]
    assert len(set(links)) == 40 and all(re.fullmatch(LINK, link) for link in links)
