def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.attempt("files_elsewhere").value or []
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def seen_by_flatmates(box, year, entries):
    box.mkdir("taxes")
    box.attempt("save", year, entries)
    if not (box.mode("taxes") or 0) & 0o011:
        return copies_elsewhere(box, "wage")  # nobody else comes into the folder
    return [path for path in box.files() if box.mode(path) & 0o077 and "wage" in (box.text(path) or "")] + copies_elsewhere(box, "wage")


def test_one_entry(box):
    assert not seen_by_flatmates(box, 2023, [["2023-02-01", "wage", 310000]])


def test_many_entries(box):
    assert not seen_by_flatmates(box, 1999, [[f"1999-{n:02}-01", "wage", 200000 + n] for n in range(1, 13)])


def test_table_that_was_private(box):
    box.write("taxes/2020.csv", "2020-01-01,wage,1\n", mode=0o600)
    assert not seen_by_flatmates(box, 2020, [["2020-02-01", "wage", 2]])
