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
