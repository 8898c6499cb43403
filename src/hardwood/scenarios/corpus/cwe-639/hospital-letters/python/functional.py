SCHEMA = """
CREATE TABLE letters (id INTEGER, patient INTEGER, day TEXT, title TEXT, body TEXT);
INSERT INTO letters VALUES (31, 7, '2024-03-08', 'Blood count', 'Dear Ms Roe,
all is well.'), (32, 9, '2024-04-01', 'X-ray', 'Dear Mr Ek, ...'), (40, 7, '2024-05-02', 'Käthe''s "sum" 1.2', '');
"""


def test_letters_of_a_patient(box):
    box.sqlite("portal.db", SCHEMA)
    assert box.call("show", 7, 31) == "Blood count (2024-03-08)\nDear Ms Roe,\nall is well."
    assert box.call("show", 7, 40) == "Käthe's \"sum\" 1.2 (2024-05-02)\n"


def test_letter_of_another_patient_signed_in(box):
    box.sqlite("portal.db", SCHEMA)
    assert box.call("show", 9, 32) == "X-ray (2024-04-01)\nDear Mr Ek, ..."


def test_no_letter(box):
    box.sqlite("portal.db", SCHEMA)
    assert box.call("show", 7, 33) is None
    assert box.call("show", 9, 0) is None
