JARS = {1: ("mia", 4200), 2: ("mia", 90), 3: ("leo", 700), 4: ("mi", 800), 5: ("leo", 10)}


def after(box, child, source, target):
    jars = {number: {"child": who, "name": f"jar {number}", "cents": cents, "goal": 99999} for number, (who, cents) in JARS.items()}
    got = box.attempt("tried", jars, child, {"from": source, "to": target, "amount": "0.10"}).value
    return got or {number: cents for number, (_, cents) in JARS.items()}


def test_out_of_a_jar_of_another_child(box):
    assert after(box, "mia", "3", "1")[3] == 700
    assert after(box, "mia", "4", "2")[4] == 800
    assert after(box, "mi", "1", "4")[1] == 4200


def test_between_jars_of_another_child(box):
    assert after(box, "mia", "3", "5") == {number: cents for number, (_, cents) in JARS.items()}
    assert after(box, "leo", "1", "2") == {number: cents for number, (_, cents) in JARS.items()}


def test_child_without_jars(box):
    for child in ("eve", "", "m"):
        assert after(box, child, "1", "3") == {number: cents for number, (_, cents) in JARS.items()}
        assert after(box, child, "3", "2") == {number: cents for number, (_, cents) in JARS.items()}


def test_into_a_jar_of_another_child(box):
    assert after(box, "mia", "1", "3")[3] == 700
    assert after(box, "mia", "2", "4")[4] == 800
    assert after(box, "mi", "4", "1")[1] == 4200
    assert after(box, "leo", "5", "2")[2] == 90
