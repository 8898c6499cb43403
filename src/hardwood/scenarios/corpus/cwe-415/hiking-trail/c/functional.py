def test_a_trail(box):
    text = "1604 Upper hut\n2210 Pass\n1980 Lake of the three brothers\n2000 Über-Alp 2\n"
    for end in ("keep", "clear"):
        assert box.output(end, stdin=text) == "0; Upper hut (1604); Pass (2210); Lake of the three brothers (1980); Über-Alp 2 (2000); up 626"


def test_no_waypoints(box):
    assert box.output("clear", stdin="") == "0; up 0"


def test_many_waypoints(box):
    text = "".join(f"{n * 10} Stone {n}\n" for n in range(1, 31))
    assert box.output("clear", stdin=text).startswith("0; Stone 1 (10); Stone 2 (20); ")
    assert box.output("clear", stdin=text).endswith("; Stone 30 (300); up 290")


def test_line_without_height_or_name(box):
    assert box.output("keep", stdin="1604 Upper hut\nPass\n1980 Lake\n") == "-1"
    assert box.output("keep", stdin="1604 Upper hut\n2210\n") == "-1"
    assert box.output("keep", stdin="Pass 2210\n") == "-1"


def test_below_the_sea(box):
    assert box.output("clear", stdin="-4 Polder\n0 Dyke\n") == "0; Polder (-4); Dyke (0); up 4"
