SCHEMA = """
CREATE TABLE readings (sensor TEXT, temperature REAL, humidity REAL, pressure REAL, day TEXT);
INSERT INTO readings VALUES ('roof-2', 14.5, 71.5, 1002, '2024-03-01');
CREATE TABLE gateways (name TEXT, token TEXT);
INSERT INTO gateways VALUES ('north', 'tk-58113');
"""


def test_subquery_as_metric(box):
    box.sqlite("t.db", SCHEMA)
    outcome = box.attempt("ask", "t.db", "roof-2", "(SELECT token FROM gateways)")
    assert "58113" not in repr(outcome.value)


def test_metric_that_closes_the_call(box):
    box.sqlite("t.db", SCHEMA)
    for close in ("", '"', "]", "`"):
        outcome = box.attempt("ask", "t.db", "roof-2", f"token{close}) FROM gateways WHERE ? <> '' --")
        assert "58113" not in repr(outcome.value)


def test_metric_with_more_beside_it(box):
    box.sqlite("t.db", SCHEMA)
    for metric in ("humidity, (SELECT token FROM gateways)", "(select/**/token/**/from/**/gateways/**/where'humidity'>'')"):
        assert "58113" not in repr(box.attempt("ask", "t.db", "roof-2", metric).value)
