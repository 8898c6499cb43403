def clean(box, timetable):
    ran = box.run(stdin=timetable)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_long_destination(box):
    for length in (40, 64, 100, 128, 256, 300, 1100, 5000, 200000):
        assert clean(box, f"10:05;{'d' * length};4\n10:06;Zoo;3\n")


def test_long_time(box):
    for length in (6, 8, 10, 16, 20, 40, 200, 5000, 200000):
        assert clean(box, f"{'1' * length};Zoo;4;8\n")


def test_long_lines_of_other_kinds(box):
    for length in (130, 300, 1100, 5000, 200000):
        assert clean(box, "x" * length + "\n" + ";" * length + f"\n10:05;{'d' * length}\n")


def test_long_behind_the_destination(box):
    for length in (130, 300, 1100, 5000, 200000):
        assert clean(box, f"10:05;Zoo;4;7;{'r' * length}\n10:06;Zoo; {' ' * length}3;{'0' * length}1\n")


def test_every_length(box):
    assert clean(box, "".join(f"10:05;{'d' * length};4\n" for length in range(1, 530)))
    assert clean(box, "".join(f"{'1' * length};Zoo;4;8\n" for length in range(1, 530)))
    assert clean(box, "".join("x" * length + "\n" for length in range(1, 1100)))
    for length in (1015, 1016, 1017, 1024, 2040, 2048, 4088, 4096):
        assert clean(box, f"10:05;{'d' * length};4\n")


def test_long_numbers(box):
    for length in (8, 10, 16, 20, 32, 300, 5000):
        assert clean(box, f"10:05;Zoo;{'0' * length}4;{'0' * length}7\n10:06;Zoo;3\n")
