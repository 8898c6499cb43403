def reply(box, name):
    status, headers, body = box.call("file_reply", name)
    kept = ("content-type", "content-length", "cache-control")
    return status, {key.lower(): value for key, value in headers.items() if key.lower() in kept}, body


def headers(kind, length, cache="no-cache"):
    return {"content-type": kind, "content-length": str(length), "cache-control": cache}


def test_pictures(box):
    box.write("shared/camp.png", b"\x89PNG")
    box.write("shared/Lager 2.1 (Süd).JPG", b"\xff\xd8\xff")
    assert reply(box, "camp.png") == (200, headers("image/png", 4, "max-age=86400"), b"\x89PNG")
    assert reply(box, "Lager 2.1 (Süd).JPG") == (200, headers("image/jpeg", 3, "max-age=86400"), b"\xff\xd8\xff")


def test_texts_and_papers(box):
    box.write("shared/songs.txt", "Kumbaya, ü\n")
    box.write("shared/form.pdf", b"%PDF")
    assert reply(box, "songs.txt") == (200, headers("text/plain; charset=utf-8", 12), "Kumbaya, ü\n".encode())
    assert reply(box, "form.pdf") == (200, headers("application/pdf", 4), b"%PDF")


def test_unknown_suffix_and_empty_file(box):
    box.write("shared/knots", b"")
    box.write("shared/hike.zzq7", b"\x00\x01")
    assert reply(box, "knots") == (200, headers("application/octet-stream", 0), b"")
    assert reply(box, "hike.zzq7") == (200, headers("application/octet-stream", 2), b"\x00\x01")


def test_no_such_file(box):
    box.write("shared/songs.txt", "la")
    status, got, body = box.call("file_reply", "song.txt")
    assert (status, dict(got), body) == (404, {}, b"")
