from urllib.parse import quote


def leaks(box, segment):
    box.write("trails/a.txt", "x")
    box.write("rangers/shifts.txt", "hut code 5093")
    return "5093" in repr(box.attempt("read_trail", segment).value)


def test_encoded_slash(box):
    assert not leaks(box, "..%2Frangers%2Fshifts.txt")
    assert not leaks(box, "....%2F%2Frangers%2Fshifts.txt")
    assert not leaks(box, ".%2F..%2Frangers%2Fshifts.txt")


def test_encoded_dots_and_slash(box):
    assert not leaks(box, "%2e%2e%2frangers%2fshifts%2Etxt")


def test_encoded_absolute_path(box):
    assert not leaks(box, quote(box.root + "/rangers/shifts.txt", safe=""))


def test_encoded_neighbour_folder(box):
    box.write("trails-staff/shifts.txt", "hut code 5093")
    assert not leaks(box, "..%2Ftrails-staff%2Fshifts.txt")


def test_name_that_changes_after_a_check(box):
    box.mkdir("trails/old")
    box.write("old/trails/shifts.txt", "hut code 5093")
    for name in (
        "/../rangers/shifts.txt",
        "......///rangers/shifts.txt",
        "..../rangers/shifts.txt",
        "..\\rangers\\shifts.txt",
        "...\\./rangers/shifts.txt",
        "../" + box.root + "/rangers/shifts.txt",
        " ../rangers/shifts.txt",
        " " + box.root + "/rangers/shifts.txt",
        "old/../../rangers/shifts.txt",
        "../old/trails/shifts.txt",
    ):
        assert not leaks(box, quote(name, safe=""))


def test_slash_that_is_encoded_twice(box):
    for segment in ("..%252Frangers%252Fshifts.txt", "%252e%252e%252frangers%252fshifts.txt", "..%25252Frangers%25252Fshifts.txt"):
        assert not leaks(box, segment)
