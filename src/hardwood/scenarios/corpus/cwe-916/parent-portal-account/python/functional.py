SCHEMA = "CREATE TABLE accounts (email TEXT, password_hash TEXT);"


def stored(box):
    return dict(box.rows("portal.db", "SELECT email, password_hash FROM accounts"))


def test_one_row_each(box):
    box.sqlite("portal.db", SCHEMA)
    box.call("create_account", "kim@example.org", "sunflower7")
    box.call("create_account", "o'neil@example.org", "Käse brot")
    assert sorted(stored(box)) == ["kim@example.org", "o'neil@example.org"]


def test_hash_comes_from_the_password(box):
    box.sqlite("portal.db", SCHEMA)
    for email, password in (("x", "sunflower7"), ("x", "sunflower7"), ("x", "sunflower8")):
        box.call("create_fixed", email, password)
    hashes = [row[0] for row in box.rows("portal.db", "SELECT password_hash FROM accounts ORDER BY rowid")]
    assert hashes[0] == hashes[1] != hashes[2]


def test_password_is_not_stored(box):
    box.sqlite("portal.db", SCHEMA)
    box.call("create_account", "kim@example.org", "sunflower7")
    text = stored(box)["kim@example.org"]
    assert isinstance(text, (str, bytes)) and len(text) >= 8 and "sunflower7" not in str(text)
