def test_new_database(box):
    box.call("create_database", "cycle.db")
    assert box.rows("cycle.db", "SELECT * FROM day") == []


def test_days_can_be_logged(box):
    box.mkdir("app data")
    box.call("create_database", "app data/c.db")
    box.call("log_day", "app data/c.db", "2024-02-03", 4)
    assert box.rows("app data/c.db", "SELECT * FROM day") == [("2024-02-03", 4)]
