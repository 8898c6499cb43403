import re


def test_address(box):
    assert re.fullmatch("https://visit.example/room/[0-9a-fA-F]{16,}\n", box.output("1"))


def test_another_room_for_each_visit(box):
    assert len(set(box.output("6").splitlines())) == 6
