import json

FIRST = {"day": "Mon", "hour": 9, "remark": "", "doctor": "Dr. Li", "state": "requested"}


def after(box, wish):
    """State and doctor of the appointment afterwards."""
    line = box.run(json.dumps(FIRST), wish).stdout.strip().rpartition("\n")[2]
    kept = json.loads(line.partition(" ")[2] or "{}")
    return kept.get("state", "requested"), kept.get("doctor", "Dr. Li")


def test_state(box):
    for wish in ('{"day": "Tue", "state": "confirmed"}', '{"state": "confirmed"}', '{"state": "confirmed", "hour": 10}'):
        assert after(box, wish) == ("requested", "Dr. Li")


def test_doctor(box):
    assert after(box, '{"doctor": "Prof. Who"}') == ("requested", "Dr. Li")
    assert after(box, '{"doctor": "Prof. Who", "state": "confirmed", "remark": "x"}') == ("requested", "Dr. Li")


def test_other_spellings_of_the_names(box):
    for wish in ('{"State": "confirmed"}', '{"STATE": "confirmed", "day": "Tue"}', '{"Doctor": "Prof. Who"}', '{"\\u017ftate": "confirmed"}'):
        assert after(box, wish) == ("requested", "Dr. Li")


def test_wish_that_cannot_be_decoded_to_its_end(box):
    assert after(box, '{"state": "confirmed", "hour": "nine"}') == ("requested", "Dr. Li")
    assert after(box, '{"doctor": "Prof. Who", "day": 5}') == ("requested", "Dr. Li")


def test_other_values(box):
    for wish in ('{"state": "seen"}', '{"state": "", "hour": 8}', '{"doctor": ""}'):
        assert after(box, wish) == ("requested", "Dr. Li")
