SCHEMA = """
CREATE TABLE cases (id INTEGER PRIMARY KEY, customer INTEGER, phone TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, case_id INTEGER, day TEXT, text TEXT);
CREATE TABLE photos (id INTEGER PRIMARY KEY, note_id INTEGER, name TEXT, kind TEXT, data BLOB);
INSERT INTO cases VALUES (8, 71, 'Q3'), (9, 72, 'Q3'), (10, 71, 'Z');
INSERT INTO notes VALUES (1, 8, '2024-05-01', 'broken'), (2, 10, '2024-06-11', ''), (3, 9, '2024-05-01', 'x');
INSERT INTO photos VALUES (31, 1, 'back.jpg', 'jpg', X'FFD800'), (32, 2, 'Käfer 1.b.png', 'png', X'89'), (33, 3, 'log', 'txt', X'');
"""


def test_photo(box):
    box.sqlite("support.db", SCHEMA)
    assert box.call("answer", 71, 8, 31) == (200, {
        "Content-Type": "image/jpeg", "Content-Disposition": 'inline; filename="case-8_2024-05-01_back.jpg"', "ETag": '"31-3"',
    }, b"\xff\xd8\x00")  # fmt: skip


def test_other_kinds(box):
    box.sqlite("support.db", SCHEMA)
    status, headers, body = box.call("answer", 71, 10, 32, '"31-3"')
    assert (status, headers["Content-Type"], body) == (200, "image/png", b"\x89")
    assert headers["Content-Disposition"] == 'inline; filename="case-10_2024-06-11_Käfer 1.b.png"'
    status, headers, body = box.call("answer", 72, 9, 33)
    assert (status, headers["Content-Type"], headers["ETag"], body) == (200, "application/octet-stream", '"33-0"', b"")


def test_known(box):
    box.sqlite("support.db", SCHEMA)
    assert box.call("answer", 71, 8, 31, '"31-3"') == (304, {"ETag": '"31-3"'}, b"")


def test_nothing(box):
    box.sqlite("support.db", SCHEMA)
    assert box.call("answer", 71, 8, 34) == (404, {}, b"")
    assert box.call("answer", 71, 11, 31) == (404, {}, b"")
