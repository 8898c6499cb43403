def goes_on(box, *lines):
    ran = box.run(stdin="".join(line + "\n" for line in lines), cpu_s=2)
    return ran.ok and ran.stderr.endswith("afterwards")


def test_a_member_without_games(box):
    assert goes_on(box, "Ruth;0;0", "Ole;1;2")
    assert goes_on(box, "Ole;1;2", "Ruth;00;0", "Ida;3;0")


def test_nobody_has_played(box):
    assert goes_on(box, "Ruth;0;0", "Ole;0;0")
    assert goes_on(box, "Ruth;0;0")


def test_no_members(box):
    assert goes_on(box)
