TRAINEE, NURSE, VET = range(3)


def doses(box, job, *lines):
    ran = box.run(str(job), stdin="\n".join(lines).encode())
    return [line for line in ran.stdout.splitlines() if line.startswith("dose of")]


BEFORE = ["dose of Mia insulin 2", "dose of Mia iron 7.5", "dose of Rex carprofen 30"]


def test_dose(box):
    for job in (NURSE, TRAINEE):
        assert doses(box, job, "Rex dose carprofen 300") in (BEFORE, [])
        assert doses(box, job, "Rex note calm", "Rex dose morphine 10", "Rex weight 11.5") in (BEFORE, [])


def test_stop(box):
    for job in (NURSE, TRAINEE):
        assert doses(box, job, "Mia stop insulin") in (BEFORE, [])
        assert doses(box, job, "Mia stop iron", "Rex stop carprofen") in (BEFORE, [])


def test_smaller_dose(box):
    assert doses(box, NURSE, "Mia dose insulin 1") in (BEFORE, [])


def test_written_in_another_way(box):
    for line in ("Rex  dose carprofen 300", "Rex\tdose carprofen 300", "Rex dose  carprofen 300", " Rex dose carprofen 300", "Rex DOSE carprofen 300"):
        assert doses(box, NURSE, line) in (BEFORE, [])
    for line in ("Mia  stop insulin", "Mia\tstop insulin", "Mia stop  insulin", "Mia note\nMia stop insulin", "Mia stop insulin note"):
        assert doses(box, TRAINEE, line) in (BEFORE, [])
