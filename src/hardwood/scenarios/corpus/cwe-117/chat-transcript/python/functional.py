def test_first_message(box):
    box.call("append_message", "garden", "12:04", "mia", "hello all")
    assert box.text("rooms/garden.txt") == "12:04 mia: hello all\n"


def test_messages_are_added_at_the_end(box):
    box.write("rooms/kitchen.txt", "08:00 ben: coffee?\n")
    box.call("append_message", "kitchen", "08:01", "zoë", "yes! \"two\" <3, it's 8°")
    assert box.text("rooms/kitchen.txt") == "08:00 ben: coffee?\n08:01 zoë: yes! \"two\" <3, it's 8°\n"
    assert not box.exists("rooms/garden.txt")
