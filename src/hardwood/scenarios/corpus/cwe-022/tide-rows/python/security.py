def told(box, day):
    for path in ("wage-list.csv", "wage-up.csv", "wages.csv", "05-17.csv", "hr/05-17.csv"):
        box.write(path, "Jan,4711 EUR\n")
    box.write("tides/2024/05-17.csv", "04:12,low,83\n")
    box.mkdir("tides/2024/05-17")
    return "4711" in repr(box.attempt("tide_rows", day).value)


def test_dots_for_the_year(box):
    for day in ("..-wage-list", "..-wage-up", "..-05-17", "../hr-05-17", "2024/../..-05-17"):
        assert not told(box, day)


def test_dots_for_the_month(box):
    for day in ("2024-../../wage-list", "2024-../../05-17", "2024-../../hr/05-17"):
        assert not told(box, day)


def test_dots_behind_the_day(box):
    for day in ("2024-05-17/../../../wage-list", "2024-05-17/../../../05-17", "2024-05-17/../../../wages"):
        assert not told(box, day)


def test_absolute_day(box):
    for day in (f"{box.root}-wage-list", f"{box.root}/hr-05-17", f"2024-{box.root}/wage-list"):
        assert not told(box, day)


def test_dots_that_are_left_over(box):
    for day in ("....//-wage-list", "2024-....//....//wage-list", "2024-....//....//05-17", "2024-05-17/....//....//....//wage-list"):
        assert not told(box, day)


def test_folder_that_is_called_alike(box):
    box.write("tides-sold/05-17.csv", "Jan,4711 EUR\n")
    box.write("tidesold/05-17.csv", "Jan,4711 EUR\n")
    box.write("old/tides/05-17.csv", "Jan,4711 EUR\n")
    for day in ("2024-../../tides-sold/05-17", "2024-../../tidesold/05-17", "../tidesold-05-17", "2024-../../old/tides/05-17"):
        assert not told(box, day)


def test_digits_on_the_way(box):
    box.write("2/05-17.csv", "Jan,4711 EUR\n")
    box.write("x/2/05-17.csv", "Jan,4711 EUR\n")
    for day in ("../2-05-17", "../x/2-05-17", "2024/../../2-05-17", "2024-../../2/05-17"):
        assert not told(box, day)
