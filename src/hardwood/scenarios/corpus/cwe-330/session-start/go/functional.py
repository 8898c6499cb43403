import re


def test_session_is_stored_under_the_returned_id(box):
    assert re.fullmatch("[0-9a-zA-Z_-]{20,} 1 Jürgen O'Neil\n", box.output("Jürgen O'Neil"))


def test_every_session_has_its_own_id(box):
    sessions = [line.split() for line in box.output("rosa", "till", "rosa", "ada", "rosa").splitlines()]
    assert len({new_id for new_id, _, _ in sessions}) == 5
    assert [rest for _, *rest in sessions] == [["5", "rosa"], ["5", "till"], ["5", "rosa"], ["5", "ada"], ["5", "rosa"]]
