def goes_on(box, name, *rails):
    ran = box.run(name, *rails, cpu_s=2)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_all_rails_closed(box):
    assert goes_on(box, "Bo")
    assert goes_on(box, "Anna-Maria")


def test_all_rails_closed_and_no_name(box):
    assert goes_on(box, "")
