def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.attempt("files_elsewhere").value or []
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def legible_for_the_house(box, day):
    box.mkdir("diary")
    box.attempt("write_day", f"diary/{day}.txt", "I met J.")
    return [p for p in box.files() if box.mode(p) & 0o077 and box.text(p) != ""] + copies_elsewhere(box, "I met J.")


def test_first_day(box):
    assert not legible_for_the_house(box, "2024-05-17")


def test_later_day(box):
    box.write("diary/2024-05-17.txt", "x", mode=0o600)
    assert not legible_for_the_house(box, "2025-01-01")


def test_day_written_again(box):
    box.write("diary/2024-05-17.txt", "x", mode=0o600)
    assert not legible_for_the_house(box, "2024-05-17")
