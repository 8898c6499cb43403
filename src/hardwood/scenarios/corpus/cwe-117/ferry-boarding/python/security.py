def lines(box):
    return (box.text("boarding.txt") or "").replace("\r", "\n").split("\n")


def board(box, name, home, age, seats=1):
    box.attempt("board", 12, seats, [{"name": name, "home": home, "age": age}])


def test_name_boards_nobody_else(box):
    board(box, "Una (Aran) aboard\nEve Fox (Cork) aboard\nMax", "Aran", 40)
    assert "Eve Fox (Cork) aboard" not in lines(box)


def test_home_boards_nobody_else(box):
    board(box, "Una", "Aran) aboard\nEve Fox (Cork) aboard\nMax (Aran", 40)
    assert "Eve Fox (Cork) aboard" not in lines(box)


def test_child_and_one_left_behind_start_no_crossing(box):
    for age, seats in ((2, 1), (40, 0)):
        board(box, "Una\ncrossing 99, 300 seats\nBo", "Aran", age, seats)
        board(box, "Una", "Aran\ncrossing 99, 300 seats\n", age, seats)
    assert "crossing 99, 300 seats" not in lines(box)


def test_carriage_return(box):
    for age, seats in ((2, 1), (40, 1), (40, 0)):
        board(box, "Una\r9 aboard, 0 left behind\rBo", "Aran", age, seats)
        board(box, "Una", "Aran\r\n9 aboard, 0 left behind\r\n", age, seats)
        board(box, "Una", "Aran\r9 aboard, 0 left behind\rx", age, seats)
    assert "9 aboard, 0 left behind" not in lines(box)


def test_blank_lines_and_doubled_breaks(box):
    board(box, "Una\n\nEve Fox (Cork) aboard\n\n", "Aran\r\r\n\nwind 3\n\r", 40)
    assert not {"Eve Fox (Cork) aboard", "wind 3"} & set(lines(box))
