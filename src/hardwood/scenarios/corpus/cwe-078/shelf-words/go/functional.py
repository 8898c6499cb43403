def test_adds_up_the_books(box):
    box.write("shelves/poems/a.txt", "one two three\n")
    box.write("shelves/poems/b.txt", "four five\n")
    box.write("shelves/poems/c.pdf", "not counted\n")
    assert box.output("poems") == "5"


def test_another_shelf(box):
    box.write("shelves/poems/a.txt", "one two three\n")
    box.write("shelves/sea-1.9/a.txt", "ship\n")
    assert box.output("sea-1.9") == "1"
