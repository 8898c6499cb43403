def page(box, *error):
    return box.run("Dairy Ltd", "2024", *error).stdout.partition("PAGE\n")[2]


QUERY = "SELECT id, place, nitrate FROM wtr_samples s JOIN wtr_bills b ON b.cust = s.cust WHERE year = 2024"


def told(seen, *parts):
    return any(part in seen for part in ("wtr_", "SELECT", "JOIN", *parts))


def test_query_and_server(box):
    seen = page(box, "deadlock found", QUERY, "lims-db-3.house.example:5432")
    assert not told(seen, "lims-db-3", "house.example", "5432")


def test_reason(box):
    seen = page(box, "access denied for user 'webread' (using password 'pond-water-9') in /opt/lims/pool.py", QUERY, "10.1.4.20")
    assert not told(seen, "webread", "pond-water", "/opt", "pool.py", "10.1.4.20")


def test_timeout(box):
    seen = page(box, "timeout after 30 s, key 7f3a-91bc", QUERY, "mysql://lims:fl0w@10.1.4.21/lims")
    assert not told(seen, "7f3a", "fl0w", "10.1.4.21", "mysql")
