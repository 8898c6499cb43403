HEADING = "TIME   TO                   PL\n"


def test_three_trains(box):
    said = box.output(stdin="10:05;Central Station;4\n10:21;Harbour, North Pier;11;7\n10:22;Zoo;3\n")
    assert said == HEADING + "10:05  Central Station       4\n10:21  Harbour, North Pier  11 +7\n10:22  Zoo                   3\n(3)\n"


def test_no_platform(box):
    said = box.output(stdin="09:59;Airport (T2);0\n10:00;Zoo;0;15")
    assert said == HEADING + "09:59  Airport (T2)         --\n10:00  Zoo                  -- +15\n(2)\n"


def test_other_lines(box):
    said = box.output(stdin="Sun\n10:05;Central Station\n\n23:10;University of Music;3\n")
    assert said == HEADING + "23:10  University of Music   3\n(1)\n"


def test_empty_timetable(box):
    assert box.output(stdin="") == HEADING + "(0)\n"


def test_many_trains(box):
    said = box.output(stdin="07:45;Exactly twenty chars;12\n" * 40)
    assert said == HEADING + "07:45  Exactly twenty chars 12\n" * 40 + "(40)\n"
