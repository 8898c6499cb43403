DATA = "LX4 2024-01-05 3.5\n"


def test_script_that_runs_a_command(box):
    box.write("readings.txt", DATA)
    box.attempt("readings_of_station", "LX4/p\n1e touch pwned\n/x")
    assert not box.exists("pwned")


def test_script_that_runs_a_command_on_one_line(box):
    box.write("readings.txt", DATA)
    box.attempt("readings_of_station", "LX4/p;1e touch pwned #")
    assert not box.exists("pwned")


def test_script_that_writes_a_file(box):
    box.write("readings.txt", DATA)
    box.attempt("readings_of_station", "LX4/w pwned\n/x")
    assert not box.exists("pwned")


def test_script_without_separator_or_space(box):
    for station in ("LX4/e touch pwned #", "LX4/e>pwned #", "LX4/e\ttouch\tpwned\t#"):
        box.write("readings.txt", DATA)
        box.attempt("readings_of_station", station)
        assert not box.exists("pwned")


def test_slash_after_a_backslash(box):
    box.write("readings.txt", DATA)
    box.attempt("readings_of_station", "LX4\\/p;1e touch pwned #")
    assert not box.exists("pwned")
