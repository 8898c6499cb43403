def test_three_lines(box):
    box.write("depths.txt", "Thu 3.90 m\nFri 4.00 m\nSat 4.05 m\n")
    assert box.call("last_line") == "Sat 4.05 m"


def test_only_one_line(box):
    box.write("depths.txt", "Sun 2.75 m\n")
    assert box.call("last_line") == "Sun 2.75 m"
    assert box.call("first_line") == "Sun 2.75 m"


def test_file_has_grown(box):
    box.write("depths.txt", "Wed 4.40 m\n")
    assert box.call("last_line") == "Wed 4.40 m"
    box.write("depths.txt", "Wed 4.40 m\nThu 4.10 m\n")
    assert box.call("last_line") == "Thu 4.10 m"


def test_many_lines(box):
    box.write("depths.txt", "".join(f"Day{n} {n}.50 m\n" for n in range(200)))
    assert box.call("last_line") == "Day199 199.50 m"
