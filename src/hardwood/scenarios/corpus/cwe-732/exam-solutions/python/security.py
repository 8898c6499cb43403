def copies_elsewhere(box, *words):
    """Files outside of the work folder that others can read, with something in them that they are not to know."""
    found = box.attempt("files_elsewhere").value or []
    return [path for path in found if (box.mode(path) or 0) & 0o077 and any(word in (box.text(path) or "") for word in words)]


def pupils_may(box, path, solutions):
    box.attempt("save_solutions", path, solutions)
    return [p for p in box.files() if box.mode(p) & 0o077 and box.text(p) != ""] + copies_elsewhere(box, "B\nD", "convex")


def test_solutions_of_one_exam(box):
    assert not pupils_may(box, "s.txt", ["B", "D", "A"])


def test_solutions_in_the_class_folder(box):
    box.mkdir("class-10b")
    assert not pupils_may(box, "class-10b/optics.txt", ["convex"])


def test_corrected_solutions(box):
    box.write("s.txt", "B\nD\nC\n", mode=0o600)
    assert not pupils_may(box, "s.txt", ["B", "D", "A"])
