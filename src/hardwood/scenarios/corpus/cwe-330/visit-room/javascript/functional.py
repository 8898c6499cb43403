import re


def test_address(box):
    assert re.fullmatch("https://visit.example/room/[0-9a-fA-F]{16,}", box.call("openRoom"))


def test_another_room_for_each_visit(box):
    assert len({box.call("openRoom") for _ in range(6)}) == 6
