GUEST = (17, "q7 Ida Berg", "Nordbank")


def test_link_to_a_file_of_ours(box):
    box.write("victim.txt", "keep")
    box.attempt("badge_file", *GUEST)
    for late in (True, False, False, True):
        box.attempt("lay_links", box.root + "/victim.txt", False, late)
        box.attempt("badge_file", *GUEST)
        assert box.text("victim.txt") == "keep"


def test_link_to_nothing_yet(box):
    box.attempt("badge_file", *GUEST)
    for late in (True, False, False, True):
        box.attempt("lay_links", box.root + "/planted.txt", False, late)
        box.attempt("badge_file", *GUEST)
        assert not box.exists("planted.txt")


def test_file_of_somebody_else(box):
    box.attempt("badge_file", *GUEST)
    for _ in range(3):
        box.attempt("lay_files")
        box.attempt("badge_file", *GUEST)
        assert "Ida Berg" not in repr(box.attempt("overheard").value)
