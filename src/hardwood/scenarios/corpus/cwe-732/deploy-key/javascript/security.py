def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.attempt("filesElsewhere").value or []
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def exposed(box, project):
    box.mkdir("keys")
    box.attempt("done", f"keys/{project}.pem", "-----BEGIN PRIVATE KEY-----\nq\n")
    return [p for p in box.files() if box.mode(p) & 0o077 and box.text(p) != ""] + copies_elsewhere(box, "PRIVATE KEY")


def test_shop(box):
    assert not exposed(box, "shop")


def test_second_project(box):
    box.mkdir("keys")
    box.write("keys/shop.pem", "old", mode=0o600)
    assert not exposed(box, "billing-2")


def test_key_stored_again(box):
    box.write("keys/shop.pem", "old", mode=0o600)
    assert not exposed(box, "shop")
