def test_slip_with_comment_and_blank_line(box):
    box.write("exposures/m31/0203.txt", "40 41 250 39")
    box.write("exposures/m42/0204.txt", "12\n7\n9\n")
    slip = "# for Thursday\nm42/0204.txt\n\nm31/0203.txt\n"
    assert box.call("fill", slip) == [["m42/0204.txt", [12, 7, 9], False], ["m31/0203.txt", [40, 41, 250, 39], False]]


def test_dark_frame_is_subtracted(box):
    box.write("exposures/dark.txt", "2 3 5")
    box.write("exposures/m42/0204.txt", "12 7 9")
    assert box.call("fill", "m42/0204.txt dark\nm42/0204.txt") == [
        ["m42/0204.txt", [10, 4, 4], True],
        ["m42/0204.txt", [12, 7, 9], False],
    ]


def test_file_names_with_dots_and_deeper_folders(box):
    box.write("exposures/ngc.7000/north/2024.02.txt", "5")
    box.write("exposures/flat.v2.txt", "1 2")
    got = box.call("fill", "ngc.7000/north/2024.02.txt\nflat.v2.txt")
    assert got == [["ngc.7000/north/2024.02.txt", [5], False], ["flat.v2.txt", [1, 2], False]]


def test_slips_of_one_and_of_no_file(box):
    box.write("exposures/bias.txt", "3 1")
    assert box.call("fill", "bias.txt") == [["bias.txt", [3, 1], False]]
    assert box.call("fill", "\n# nothing tonight\n") == []
