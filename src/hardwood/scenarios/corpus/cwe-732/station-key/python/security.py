def open_to_others(box):
    return [p for p in box.files() if box.mode(p) & 0o077 and box.text(p) != ""]


def test_key_of_the_station(box):
    box.attempt("write_upload_key", "station.ini", "w7-c2")
    assert not open_to_others(box)


def test_key_beside_another(box):
    box.write("etc/north.ini", "[upload]\nkey = n\n", mode=0o600)
    box.attempt("write_upload_key", "etc/south.ini", "s")
    assert not open_to_others(box)


def test_key_written_again(box):
    box.write("station.ini", "[upload]\nkey = old\n", mode=0o600)
    box.attempt("write_upload_key", "station.ini", "w7-c2")
    assert not open_to_others(box)
