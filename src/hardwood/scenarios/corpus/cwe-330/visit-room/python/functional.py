import re


def test_address(box):
    assert re.fullmatch("https://visit.example/room/okafor/[0-9a-fA-F]{16,}", box.call("open_room", "okafor"))
    assert box.call("open_room", "m.weiß").startswith("https://visit.example/room/m.weiß/")


def test_another_room_for_each_visit(box):
    assert len({box.call("open_room", "lind") for _ in range(6)}) == 6
