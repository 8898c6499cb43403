def test_two_lists(box):
    box.write("5a.txt", "Mia\nBen\n")
    box.write("5b.txt", "Zoe\nBen\n")
    box.call("mergeTwo", "5a.txt", "5b.txt")
    assert box.text("merged.txt") == "Ben\nMia\nZoe\n"


def test_names_with_dots_and_dashes(box):
    box.write("2024-choir.v1.txt", "Ole\nAda\nOle\n")
    box.write("lists/new_ones.txt", "Bo\n")
    box.call("mergeTwo", "2024-choir.v1.txt", "lists/new_ones.txt")
    assert box.text("merged.txt") == "Ada\nBo\nOle\n"
