def test_appends_a_line(box):
    box.write("journal.txt", "first\n")
    box.call("add_note", "bed 4 moved to room 12")
    assert box.text("journal.txt") == "first\nbed 4 moved to room 12\n"


def test_two_notes_in_a_new_journal(box):
    box.call("add_note", "38.5 degrees, 2x paracetamol")
    box.call("add_note", "visit_by dr.may@noon")
    assert box.text("journal.txt") == "38.5 degrees, 2x paracetamol\nvisit_by dr.may@noon\n"
