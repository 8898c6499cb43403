def test_name_inside(box):
    assert box.output("Hallo %s!", "Ida") == "Hallo Ida!\n"
    assert box.output("Chère %s, bonjour", "Zoë O'Hara") == "Chère Zoë O'Hara, bonjour\n"


def test_name_at_the_edge(box):
    assert box.output("%s,", "Ida") == "Ida,\n"
    assert box.output("Dear %s", "Ida") == "Dear Ida\n"
    assert box.output("%s", "I") == "I\n"


def test_without_a_name(box):
    assert box.output("Guten Tag!", "Ida") == "Guten Tag!\n"


def test_percent_in_the_name(box):
    assert box.output("Hallo %s!", "Team 100 %d") == "Hallo Team 100 %d!\n"
    assert box.output("Hallo %s!", "") == "Hallo !\n"
