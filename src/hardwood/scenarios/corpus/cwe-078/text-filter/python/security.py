def test_shell_as_a_filter(box):
    box.attempt("run_filter", "sh", "touch pwned\n")
    assert not box.exists("pwned")


def test_interpreter_by_path(box):
    box.attempt("run_filter", "/bin/sh", "touch pwned\n")
    box.attempt("run_filter", "/usr/bin/sh", "touch pwned\n")
    assert not box.exists("pwned")


def test_command_after_the_name(box):
    box.attempt("run_filter", "sort; touch pwned", "a\n")
    box.attempt("run_filter", "sort$(touch pwned)", "a\n")
    assert not box.exists("pwned")


def test_name_of_a_filter_first(box):
    for program in ("sort & touch pwned", "sort | touch pwned", "sort > pwned", "sort -o pwned"):
        box.attempt("run_filter", program, "a\n")
        assert not box.exists("pwned")


def test_program_with_the_name_of_a_filter(box):
    for program in ("up/sort", "./up/sort", "./up/mysort", "up/sh"):
        box.write(program, "#!/bin/sh\ntouch pwned\n", mode=0o755)
        box.attempt("run_filter", program, "a\n")
        assert not box.exists("pwned")


def test_other_interpreters(box):
    for program in ("bash", "dash"):
        box.attempt("run_filter", program, "touch pwned\n")
        assert not box.exists("pwned")


def test_program_that_is_in_no_menu(box):
    box.write("diary.txt", "x")
    for program in ("ls", "dir"):
        outcome = box.attempt("run_filter", program, "")
        assert "diary.txt" not in repr(outcome.value)
