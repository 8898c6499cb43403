def test_first_remark(box):
    box.call("enter_remark", "June 2", "Burner cleaned & tested")
    assert box.text("logbook.txt") == "June 2: Burner cleaned & tested\n"


def test_after_others(box):
    box.call("enter_flight", "June 3", 40)
    box.call("enter_remark", "June 3", "Landed near Ulm")
    box.call("enter_remark", "June 9", "<no wind>")
    assert box.text("logbook.txt") == "June 3: 40 minutes\nJune 3: Landed near Ulm\nJune 9: <no wind>\n"


def test_several_lines(box):
    box.write("logbook.txt", "June 3: 40 minutes\n")
    box.call("enter_remark", "July 1", "To do:\n- wash the basket\n- buy gas")
    assert box.text("logbook.txt") == "June 3: 40 minutes\nJuly 1: To do:\n- wash the basket\n- buy gas\n"


def test_members_can_read_the_book(box):
    box.call("enter_remark", "June 2", "Rain")
    assert box.mode("logbook.txt") & 0o444 == 0o444
