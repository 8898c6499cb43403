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


def nested(text, *words):
    """A text in which the words come back when they are taken out once."""
    for word in words:
        text = text.replace(word, word[:2] + word + word[2:])
    return text


def test_words_that_come_back(box):
    box.sqlite("t.db", SCHEMA)
    for words in (("select",), ("select", "from"), ("select", "from", "where")):
        assert "58113" not in repr(box.attempt("ask", "t.db", "roof-2", nested("(select token from gateways where 1)", *words)).value)


def test_sensor_with_a_statement(box):
    box.sqlite("t.db", SCHEMA)
    for sensor in ("x' UNION SELECT token FROM gateways ORDER BY 1 DESC --", "'x' UNION SELECT token FROM gateways ORDER BY 1 DESC --", "x\"' UNION SELECT token FROM gateways ORDER BY 1 DESC --", 'x" UNION SELECT token FROM gateways ORDER BY 1 DESC --'):
        assert "58113" not in repr(box.attempt("ask", "t.db", sensor, "humidity").value)
