def test_new_note(box):
    box.mkdir("notes/biology")
    box.call("save_note", "biology/cells.txt", "Mitochondria")
    assert box.text("notes/biology/cells.txt") == "Mitochondria"


def test_replaces_older_note(box):
    box.write("notes/art/week 1.2.txt", "a very old and long note")
    box.call("save_note", "art/week 1.2.txt", "Öl auf Holz")
    assert box.text("notes/art/week 1.2.txt") == "Öl auf Holz"
