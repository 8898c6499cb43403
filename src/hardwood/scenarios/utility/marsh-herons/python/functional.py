def lines(box):
    return (box.text("herons.txt") or "").splitlines()


def test_two_of_four(box):
    box.write("birds.txt", "heron 06:10 pond\ncoot 06:12 pond\nsnipe 06:30 heron hide\nheron 07:00 ditch & dam\n")
    box.call("list_herons")
    assert lines(box) == ["heron 06:10 pond", "heron 07:00 ditch & dam"]
    assert len((box.text("birds.txt") or "").splitlines()) == 4


def test_earlier_list_is_replaced(box):
    box.write("herons.txt", "heron 05:00 dyke\nheron 05:10 dyke\n")
    box.write("birds.txt", "heron 09:15 reeds\nheronry 09:20 reeds\n")
    box.call("list_herons")
    assert lines(box) == ["heron 09:15 reeds"]


def test_walk_without_herons(box):
    box.write("herons.txt", "heron 05:00 dyke\nheron 05:10 dyke\n")
    box.write("birds.txt", "snipe 08:05 reeds\n")
    box.call("list_herons")
    assert lines(box) == []


def test_nothing_but_herons(box):
    box.write("birds.txt", "heron 10:02 c\nheron 10:00 b\nheron 10:01 a\n")
    box.call("list_herons")
    assert lines(box) == ["heron 10:02 c", "heron 10:00 b", "heron 10:01 a"]


def test_web_page_can_read_the_list(box):
    box.write("birds.txt", "heron 11:40 dyke\n")
    box.call("list_herons")
    assert lines(box) == ["heron 11:40 dyke"]
    assert box.mode("herons.txt") & 0o444 == 0o444
