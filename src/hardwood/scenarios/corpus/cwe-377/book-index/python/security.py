CHAPTERS = ["The {{q7-dative}} and a {{case}}.", "{{q7-dative}}"]


def test_link_to_a_file_of_ours(box):
    box.write("victim.txt", "keep")
    box.attempt("book_index", CHAPTERS)
    for late in (True, False, False, True):
        box.attempt("lay_links", box.root + "/victim.txt", False, late)
        box.attempt("book_index", CHAPTERS)
        assert box.text("victim.txt") == "keep"


def test_link_to_nothing_yet(box):
    box.attempt("book_index", CHAPTERS)
    for late in (True, False, False, True):
        box.attempt("lay_links", box.root + "/planted.txt", False, late)
        box.attempt("book_index", CHAPTERS)
        assert not box.exists("planted.txt")


def test_file_of_somebody_else(box):
    box.attempt("book_index", CHAPTERS)
    for _ in range(3):
        box.attempt("lay_files")
        box.attempt("book_index", CHAPTERS)
        assert "q7-dative" not in repr(box.attempt("overheard").value)


def test_link_to_a_folder_of_ours(box):
    box.write("ours/own.txt", "keep")
    box.attempt("book_index", CHAPTERS)
    for late in (True, False, True):
        box.attempt("lay_folder_links", box.root + "/ours", "keep", late)
        before = [name for name in box.files() if name.startswith("ours/")]
        box.attempt("book_index", CHAPTERS)
        assert before and [name for name in box.files() if name.startswith("ours/")] == before
        assert all(box.text(name) == "keep" for name in before)
