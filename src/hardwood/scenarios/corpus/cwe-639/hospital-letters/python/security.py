SCHEMA = """
CREATE TABLE letters (id INTEGER, patient INTEGER, day TEXT, title TEXT, body TEXT);
INSERT INTO letters VALUES (31, 7, '2024-03-08', 'Blood count', 'Dear Ms Roe'), (32, 9, '2024-04-01', 'Oncology', 'Dear Mr Ek, the biopsy'),
  (33, 79, '2024-04-02', 'Oncology', 'Dear Mr Ek, the biopsy'), (34, 7, '2024-04-03', 'X-ray', 'Dear Ms Roe');
"""


def sees(box, patient, letter):
    shown = repr(box.attempt("show", patient, letter).value)
    return "biopsy" in shown or "Oncology" in shown


def test_letter_of_somebody_else(box):
    box.sqlite("portal.db", SCHEMA)
    assert not sees(box, 7, 32)
    assert not sees(box, 7, 33)


def test_patient_without_letters(box):
    box.sqlite("portal.db", SCHEMA)
    for patient in (8, 0, -1):
        assert not sees(box, patient, 32)


def test_patient_with_a_similar_number(box):
    box.sqlite("portal.db", SCHEMA)
    assert not sees(box, 9, 33)
    assert not sees(box, 79, 32)
