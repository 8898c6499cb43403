import re
import time


def test_session_is_stored_under_the_returned_id(box):
    session_id, sessions = box.call("sign_in", "rosa")
    assert re.fullmatch("[0-9a-fA-F]{32}", session_id)
    assert list(sessions) == [session_id]
    assert sessions[session_id]["user"] == "rosa"


def test_session_lasts_twelve_hours(box):
    session_id, sessions = box.call("sign_in", "Jürgen O'Neil")
    assert sessions[session_id]["user"] == "Jürgen O'Neil"
    assert abs(sessions[session_id]["expires"] - time.time() - 12 * 3600) < 60


def test_every_session_has_its_own_id(box):
    ids = box.call("sign_in_often", ["rosa", "till", "rosa", "ada", "rosa"])
    assert len(set(ids)) == 5
