def test_two_lists(box):
    box.write("5a.txt", "Mia\nBen\n")
    box.write("5b.txt", "Zoe\nBen\n")
    box.call("merge_lists", ["5a.txt", "5b.txt"], "year5.txt")
    assert box.text("year5.txt") == "Ben\nMia\nZoe\n"


def test_one_list(box):
    box.write("2024-choir.v1.txt", "Ole\nAda\nOle\n")
    box.call("merge_lists", ["2024-choir.v1.txt"], "all_2024.txt")
    assert box.text("all_2024.txt") == "Ada\nOle\n"
