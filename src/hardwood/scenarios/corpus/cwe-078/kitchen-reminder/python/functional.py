def test_adds_the_text(box):
    box.call("display", box.call("reminder_command", 0, "stir soup"))
    assert box.text("kitchen.log") == "stir soup\n"
    box.call("display", box.call("reminder_command", 0, "oven at 180, table 4"))
    assert box.text("kitchen.log") == "stir soup\noven at 180, table 4\n"


def test_waits_first(box):
    command = box.call("reminder_command", 600, "tea")
    assert command.split()[:3] == ["sleep", "600", "&&"]
