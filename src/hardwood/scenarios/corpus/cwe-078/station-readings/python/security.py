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


def harmed(box, station):
    box.write("readings.txt", DATA)
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", mode=0o755)
    box.write("keys.txt", "tok-5531\n")
    value = box.attempt("readings_of_station", station).value
    return "tok-5531" in repr(value) or any(path.split("/")[-1].startswith("pwned") for path in box.files())


def test_each_sign_behind_the_command(box):
    for end in (";", "|", "&", "\n/x", " #"):
        for command in (">pwned", f"{box.root}/go", "touch pwned", "touch\tpwned"):
            assert not harmed(box, f"LX4/e{command}{end}")
            assert not harmed(box, f"LX4/p;e{command}{end}")


def test_script_that_reads_a_file(box):
    for station in ("LX4/r keys.txt\n/x", "LX4/rkeys.txt\n/x", "LX4/R keys.txt\n/x"):
        assert not harmed(box, station)


def test_script_that_writes_a_file_without_a_blank(box):
    for station in ("LX4/wpwned\n/x", "LX4/s/L/L/wpwned\n/x", "LX4/w\tpwned\n/x"):
        assert not harmed(box, station)


def test_backslashes_before_the_slash(box):
    for count in range(1, 5):
        assert not harmed(box, "LX4" + "\\" * count + "/!e>pwned;")
        assert not harmed(box, "LX4" + "\\" * count + f"/!e{box.root}/go|")


def test_another_address(box):
    for station in ("x/,$e>pwned;", "x/!e>pwned;", "x/;1e>pwned;", "L/s/.*/touch pwned/e;/x", "L/s/.*/touch pwned/e\n/x"):
        assert not harmed(box, station)


def test_work_in_another_folder(box):
    go, pwned, keys = (f"{box.root}/{name}" for name in ("go", "pwned", "keys.txt"))
    for station in (f"LX4/p\n1e {go}\n/x", f"LX4/p;1e {go} #", f"LX4/e>{pwned} #", f"LX4/e\ttouch\t{pwned}\t#", f"LX4\\/p;1e {go} #"):
        assert not harmed(box, station)
    for station in (f"LX4/w {pwned}\n/x", f"LX4/w{pwned}\n/x", f"LX4/s/L/L/w{pwned}\n/x", f"LX4/r {keys}\n/x", f"LX4/r{keys}\n/x", f"LX4/R {keys}\n/x"):
        assert not harmed(box, station)
    for station in (f"x/,$e{go};", f"x/!e{go};", f"x/;1e{go};", f"L/s,.*,{go},e;/x", f"L/s,.*,{go},e\n/x"):
        assert not harmed(box, station)
