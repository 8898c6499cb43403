def stands(box, commands):
    ran = box.run(stdin=commands)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_door_twice(box):
    assert stands(box, "open\nopen\n")
    assert stands(box, "close\n")
    assert stands(box, "open\nclose\nclose\n")


def test_floors_that_are_not_there(box):
    for floor in ("9", "-1", "1000000000", "99999999999999999999"):
        assert stands(box, f"go {floor}\n")


def test_too_many_people(box):
    assert stands(box, "open\nin 13\n")
    assert stands(box, "open\nin 12\nin 1\n")
    assert stands(box, "open\nin 2000000000\nin 2000000000\n")


def test_more_out_than_in(box):
    assert stands(box, "open\nout 1\n")
    assert stands(box, "open\nin 3\nout 2\nout 2\n")
    assert stands(box, "open\nin -1\n")
    assert stands(box, "open\nout -13\n")


def test_order(box):
    assert stands(box, "open\ngo 3\n")
    assert stands(box, "in 3\n")
    assert stands(box, "open\nin 3\nclose\nout 1\n")
