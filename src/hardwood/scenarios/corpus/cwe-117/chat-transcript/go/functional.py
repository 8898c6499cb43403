def test_first_message(box):
    box.output("garden", "12:04", "mia", "hello all")
    assert box.text("rooms/garden.txt") == "12:04 mia: hello all\n"


def test_messages_are_added_at_the_end(box):
    box.write("rooms/kitchen.txt", "08:00 ben: coffee?\n")
    box.output("kitchen", "08:01", "zoë", "yes! \"two\" <3, it's 8° (100 %s)")
    assert box.text("rooms/kitchen.txt") == "08:00 ben: coffee?\n08:01 zoë: yes! \"two\" <3, it's 8° (100 %s)\n"
    assert not box.exists("rooms/garden.txt")


def test_empty_message(box):
    box.output("pool", "23:59", "li", "")
    assert box.text("rooms/pool.txt").split("\n")[0].rstrip() == "23:59 li:"
