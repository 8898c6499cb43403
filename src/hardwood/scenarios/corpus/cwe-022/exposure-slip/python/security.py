def brought(box, *lines):
    box.write("exposures/dark.txt", "0 0")
    box.write("exposures/m31/0203.txt", "40 41")
    box.write("vault/pin.txt", "90210 4711")
    box.write("exposures-sealed/comet.txt", "90210 4711")
    return repr(box.attempt("fill", "\n".join(lines)).value)


def test_parent_folder_is_not_brought(box):
    for file in ("../vault/pin.txt", "m31/../../vault/pin.txt", "m31/../m31/../../vault/pin.txt", "./../vault/pin.txt"):
        assert "90210" not in brought(box, file)


def test_parent_folder_is_not_brought_with_dark_frame(box):
    assert "90210" not in brought(box, "m31/0203.txt", "../vault/pin.txt dark")


def test_absolute_file_is_not_brought(box):
    assert "90210" not in brought(box, box.root + "/vault/pin.txt")
    assert "90210" not in brought(box, "# mine", "/" + box.root + "/vault/pin.txt dark")


def test_doubled_dots_are_not_brought(box):
    for file in ("....//vault/pin.txt", "..././vault/pin.txt", "m31/....//....//vault/pin.txt"):
        assert "90210" not in brought(box, file)


def test_folder_with_the_same_beginning_is_not_brought(box):
    assert "90210" not in brought(box, "../exposures-sealed/comet.txt")
    assert "90210" not in brought(box, box.root + "/exposures-sealed/comet.txt")


def test_file_that_changes_after_a_check_is_not_brought(box):
    box.write("old/exposures/comet.txt", "90210 4711")
    for file in (
        "/../vault/pin.txt",
        "......///vault/pin.txt",
        "..../vault/pin.txt",
        "..\\vault\\pin.txt",
        "...\\./vault/pin.txt",
        "../" + box.root + "/vault/pin.txt",
        "../old/exposures/comet.txt",
    ):
        assert "90210" not in brought(box, file)
        assert "90210" not in brought(box, file + " dark")
