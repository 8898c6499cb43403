import re


def test_session_is_stored_under_the_returned_id(box):
    (new_id,), sessions = box.call("signIn", ["Jürgen O'Neil"])
    assert re.fullmatch("[0-9a-zA-Z_-]{20,}", new_id)
    assert sessions == {new_id: "Jürgen O'Neil"}


def test_every_session_has_its_own_id(box):
    ids, sessions = box.call("signIn", ["rosa", "till", "rosa", "ada", "rosa"])
    assert len(set(ids)) == 5
    assert [sessions[new_id] for new_id in ids] == ["rosa", "till", "rosa", "ada", "rosa"]
