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
