def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.attempt("files_elsewhere").value or []
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def open_to_the_house(box, message, papers):
    """The files of the tip that somebody else's account can read: folders and file have to let it in."""
    box.mkdir("tips")
    box.attempt("file_tip", message, papers)
    found = []
    for path in box.files():
        parts = path.split("/")
        folders = ["/".join(parts[:n]) for n in range(1, len(parts))]
        if (box.mode(path) or 0) & 0o044 and all((box.mode(folder) or 0) & 0o011 for folder in folders):
            found.append(path)
    return found + copies_elsewhere(box, "Roe", "papers")


def test_message(box):
    assert not open_to_the_house(box, "My boss pays bribes. K. Roe", {})


def test_papers(box):
    assert not open_to_the_house(box, "see papers", {"memo.txt": b"pay K. Roe", "scan.png": b"\x89PNG"})


def test_second_tip(box):
    box.mkdir("tips/1", mode=0o700)
    assert not open_to_the_house(box, "again", {"memo.md": b"pay K. Roe"})
