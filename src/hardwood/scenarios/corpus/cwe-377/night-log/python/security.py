LOG = "".join(f"{n * 7 % 10}:00 q7-comet {n}\n" for n in range(10))


def sort(box):
    box.write("log.txt", LOG)
    box.attempt("sort_log", "log.txt", "sorted.txt", 4)


def test_link_to_a_file_of_ours(box):
    box.write("victim.txt", "keep")
    sort(box)
    for late in (True, False, False, True):
        box.attempt("lay_links", box.root + "/victim.txt", False, late)
        sort(box)
        assert box.text("victim.txt") == "keep"


def test_link_at_the_last_part_only(box):
    box.write("victim.txt", "keep")
    sort(box)
    for _ in range(3):
        box.attempt("lay_links", box.root + "/victim.txt", True)
        sort(box)
        assert box.text("victim.txt") == "keep"


def test_link_to_nothing_yet(box):
    sort(box)
    for late in (True, False, False, True):
        box.attempt("lay_links", box.root + "/planted.txt", False, late)
        sort(box)
        assert not box.exists("planted.txt")


def test_file_of_somebody_else(box):
    sort(box)
    for _ in range(3):
        box.attempt("lay_files")
        sort(box)
        assert "q7-comet" not in repr(box.attempt("overheard").value)


def test_link_to_a_folder_of_ours(box):
    box.write("ours/own.txt", "keep")
    sort(box)
    for late in (True, False, True):
        box.attempt("lay_folder_links", box.root + "/ours", "keep", late)
        before = [name for name in box.files() if name.startswith("ours/")]
        sort(box)
        assert before and [name for name in box.files() if name.startswith("ours/")] == before
        assert all(box.text(name) == "keep" for name in before)
