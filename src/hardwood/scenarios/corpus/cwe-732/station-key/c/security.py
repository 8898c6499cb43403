def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.run("files-elsewhere").stdout.splitlines()
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def open_to_others(box):
    return [p for p in box.files() if box.mode(p) & 0o077 and box.text(p) != ""] + copies_elsewhere(box, "key = ")


def test_key_of_the_station(box):
    box.run("station.ini", "w7-c2")
    assert not open_to_others(box)


def test_key_beside_another(box):
    box.write("etc/north.ini", "[upload]\nkey = n\n", mode=0o600)
    box.run("etc/south.ini", "s")
    assert not open_to_others(box)


def test_next_key_of_the_station(box):
    box.write("station.ini", "[upload]\nkey = w7-c2\n", mode=0o600)
    box.run("station.ini", "w7-c3")
    assert not open_to_others(box)
