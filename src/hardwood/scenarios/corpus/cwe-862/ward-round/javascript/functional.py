TRAINEE, NURSE, VET = range(3)


def enter(box, job, *lines):
    return box.call("round", job, "\n".join(lines)).splitlines()


MIA = ["Mia 4.5", "dose of Mia insulin 2", "dose of Mia iron 7.5"]
REX = ["Rex 11", "dose of Rex carprofen 30", "note on Rex came in"]


def test_nurse(box):
    assert enter(box, NURSE, "Rex weight 12.4", "Mia note ate well, no pain: \"très bien\"", "Rex note dose carprofen seems high") == [
        "3", *MIA, "note on Mia ate well, no pain: \"très bien\": Ida (nurse)", "Rex 12.4", *REX[1:],
        "note on Rex weight 12.4: Ida (nurse)", "note on Rex dose carprofen seems high: Ida (nurse)",
    ]  # fmt: skip


def test_vet(box):
    assert enter(box, VET, "Rex dose carprofen 40", "Mia stop iron", "Mia dose müsli 0.5", "Rex note better") == [
        "4", "Mia 4.5", "dose of Mia insulin 2", "dose of Mia müsli 0.5", "note on Mia stop iron: Ola (vet)", "note on Mia dose müsli 0.5: Ola (vet)",
        "Rex 11", "dose of Rex carprofen 40", "note on Rex came in", "note on Rex dose carprofen 40: Ola (vet)", "note on Rex better: Ola (vet)",
    ]  # fmt: skip


def test_trainee(box):
    assert enter(box, TRAINEE, "Mia weight 4", "Mia note asleep") == [
        "2", "Mia 4", *MIA[1:], "note on Mia weight 4: Tim (trainee)", "note on Mia asleep: Tim (trainee)", *REX,
    ]  # fmt: skip


def test_lines_that_are_passed_over(box):
    lines = ("Bo weight 3", "Rex weight heavy", "Rex weight 0", "Rex dose carprofen -5", "Rex dose carprofen", "Rex stop iron", "Rex walks", "", "Rex")
    assert enter(box, VET, *lines) == ["0", *MIA, *REX]
