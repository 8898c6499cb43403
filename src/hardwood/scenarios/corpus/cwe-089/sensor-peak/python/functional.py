SCHEMA = """
CREATE TABLE readings (sensor TEXT, temperature REAL, humidity REAL, pressure REAL, day TEXT);
INSERT INTO readings VALUES ('roof-2', 14.5, 71.5, 1002, '2024-03-01'), ('roof-2', 19.25, 64, 1011, '2024-03-02');
INSERT INTO readings VALUES ('cellar', 25.5, 92, 1030, '2024-03-02');
"""


def test_humidity(box):
    box.sqlite("t.db", SCHEMA)
    assert box.call("ask", "t.db", "roof-2", "humidity") == 71.5


def test_other_metrics_and_sensors(box):
    box.sqlite("t.db", SCHEMA)
    assert box.call("ask", "t.db", "roof-2", "temperature") == 19.25
    assert box.call("ask", "t.db", "cellar", "pressure") == 1030
