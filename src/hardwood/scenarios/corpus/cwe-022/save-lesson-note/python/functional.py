def test_makes_the_course_folder(box):
    assert box.call("save_note", "biology/cells.txt", "Mitochondria") == 12
    assert box.text("notes/biology/cells.txt") == "Mitochondria"


def test_replaces_older_note(box):
    box.write("notes/art/week 1.2.txt", "a very old and long note")
    assert box.call("save_note", "art/week 1.2.txt", "Öl auf Holz") == 11
    assert box.text("notes/art/week 1.2.txt") == "Öl auf Holz"
