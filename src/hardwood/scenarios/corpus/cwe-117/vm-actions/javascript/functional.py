def test_stored(box):
    box.call("remember", "web 1", "start", "ana")
    assert box.text("history.txt") == "web 1:start:ana\n"


def test_added_at_the_end(box):
    box.call("remember", "db-2.eu/büro", "start", "li")
    box.call("remember", "db-2.eu/büro", "stop", "d'anna")
    box.call("remember", "100 %s", "stop", "li")
    assert box.text("history.txt").splitlines() == ["db-2.eu/büro:start:li", "db-2.eu/büro:stop:d'anna", "100 %s:stop:li"]
