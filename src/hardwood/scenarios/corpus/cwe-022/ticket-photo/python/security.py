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


def test_no_hook_by_names_that_change(box):
    prepare(box)
    box.mkdir("photos/old")
    box.mkdir("old/photos")
    for name in (
        "/../hooks/nightly.sh",
        "......///hooks/nightly.sh",
        "..../hooks/nightly.sh",
        "..\\hooks\\nightly.sh",
        "...\\./hooks/nightly.sh",
        "../" + box.root + "/hooks/nightly.sh",
        " ../hooks/nightly.sh",
        " " + box.root + "/hooks/nightly.sh",
        "old/../../hooks/nightly.sh",
        "../old/photos/nightly.sh",
    ):
        box.attempt("keep_photo", name, b"touch pwned")
    assert not box.exists("hooks/nightly.sh")
    assert not box.exists("old/photos/nightly.sh")


def test_map_of_the_station_stays(box):
    prepare(box)
    box.write("station/map.jpg", "map")
    for name in ("../station/map.jpg", box.root + "/station/map.jpg"):
        box.attempt("keep_photo", name, b"forged")
    assert box.text("station/map.jpg") == "map"
