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


def test_sign_right_behind_the_name(box):
    box.write("go", "#!/bin/sh\n: >pwned\n", mode=0o755)
    for name in ("sort", "uniq"):
        for rest in (">pwned", ";>pwned", "|tee${IFS}pwned", "&>pwned", "\ntouch pwned\n", "\n./go", ";./go", "|./go", "`./go`", "$(./go)"):
            box.attempt("run_filter", name + rest, "a\n")
            assert not box.exists("pwned")


def test_another_blank_behind_the_name(box):
    for program in ("sort\t-o\tpwned", "sort\t>\tpwned", "sort -opwned", "sort --output=pwned", "sort\n-opwned", "uniq - pwned", "uniq\t-\tpwned"):
        box.attempt("run_filter", program, "a\n")
        assert not box.exists("pwned")


def test_name_of_a_filter_last(box):
    box.write("go", "#!/bin/sh\n: >pwned\n", mode=0o755)
    for program in ("touch pwned;sort", "touch pwned\nsort", "touch pwned | sort", "touch pwned #/sort", "./go;sort", "./go\nsort", ">pwned sort"):
        box.attempt("run_filter", program, "a\n")
        assert not box.exists("pwned")


def test_path_that_begins_with_a_name(box):
    for program in ("sort/go", "sort/../go", "./go", "go", "tac/../go"):
        box.write("sort/go", "#!/bin/sh\ntouch pwned\n", mode=0o755)
        box.write("go", "#!/bin/sh\ntouch pwned\n", mode=0o755)
        box.write("tac/x", "")
        box.attempt("run_filter", program, "a\n")
        assert not box.exists("pwned")


def test_capital_letters_and_blanks_around(box):
    for program in ("SORT", " sort", "sort ", "sort\n"):
        box.write(program, "#!/bin/sh\ntouch pwned\n", mode=0o755)
        box.write("up/" + program, "#!/bin/sh\ntouch pwned\n", mode=0o755)
        for path in (program, "./" + program, "up/" + program):
            box.attempt("run_filter", path, "a\n")
        assert not box.exists("pwned")
