def test_key_of_the_station(box):
    box.attempt("write_upload_key", "station.ini", "w7-c2")
    assert not (box.mode("station.ini") or 0) & 0o077


def test_key_beside_another(box):
    box.write("etc/north.ini", "[upload]\nkey = n\n", mode=0o600)
    box.attempt("write_upload_key", "etc/south.ini", "s")
    assert not (box.mode("etc/south.ini") or 0) & 0o077
