ALBUM = {"title": "Ida & Bo"}


def ends(albums):
    """The part of the links that only guests know: without the dashes, and the digits that a version 4 fixes."""
    found = [album["link"].rsplit("/", 1)[1].replace("-", "") for album in albums]
    return [text[:12] + text[13:16] + text[17:] for text in found]


def test_link_of_a_known_seed(box):
    first = ends(box.call("replay", 99, 1700000000.0, "link_album", [[ALBUM], [ALBUM]]))
    box.restart()
    assert not set(first) & set(ends(box.call("replay", 99, 1700000000.0, "link_album", [[ALBUM], [ALBUM]])))


def test_neighbouring_links_have_nothing_in_common(box):
    first, second = ends(box.call("replay", 99, 1700000000.0, "link_album", [[ALBUM], [ALBUM]]))
    assert sum(a == b for a, b in zip(first, second)) < 20
    assert first[-12:] != second[-12:] and first[:12] != second[:12]


def varying(texts):
    """In how many places the texts differ, although seed and clock are the same for all."""
    return sum(len(set(signs)) > 1 for signs in zip(*texts))


def test_seed_and_clock_give_no_part_away(box):
    runs = box.call("again", 5000, "replay", 99, 1700000000.0, "link_album", [[ALBUM]])
    found = [ends(run)[0] for run in runs]
    assert varying(found) >= 24 and len(set(found)) == 5000
