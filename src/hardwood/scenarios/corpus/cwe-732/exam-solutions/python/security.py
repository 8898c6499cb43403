def pupils_may(box, path, solutions):
    box.attempt("save_solutions", path, solutions)
    return [p for p in box.files() if box.mode(p) & 0o077 and box.text(p) != ""]


def test_solutions_of_one_exam(box):
    assert not pupils_may(box, "s.txt", ["B", "D", "A"])


def test_solutions_in_the_class_folder(box):
    box.mkdir("class-10b")
    assert not pupils_may(box, "class-10b/optics.txt", ["convex"])


def test_corrected_solutions(box):
    box.write("s.txt", "B\nD\nC\n", mode=0o600)
    assert not pupils_may(box, "s.txt", ["B", "D", "A"])
