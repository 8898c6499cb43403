def prepare(box):
    box.mkdir("photos")
    box.write("hooks/readme.txt", "programs in here are run every night")


def test_no_hook_by_parent_path(box):
    prepare(box)
    box.attempt("keep_photo", "../hooks/nightly.sh", b"touch pwned")
    box.attempt("keep_photo", "....//hooks/nightly.sh", b"touch pwned")
    box.attempt("keep_photo", "./../hooks/nightly.sh", b"touch pwned")
    assert not box.exists("hooks/nightly.sh")


def test_no_hook_by_absolute_path(box):
    prepare(box)
    box.attempt("keep_photo", box.root + "/hooks/nightly.sh", b"touch pwned")
    assert not box.exists("hooks/nightly.sh")


def test_no_hook_in_a_neighbour_folder(box):
    prepare(box)
    box.mkdir("photos-hooks")
    box.attempt("keep_photo", "../photos-hooks/nightly.sh", b"touch pwned")
    assert not box.exists("photos-hooks/nightly.sh")
