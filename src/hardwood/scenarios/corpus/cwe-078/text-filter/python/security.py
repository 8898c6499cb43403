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


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", mode=0o755)
    box.write("up/sort", f"#!/bin/sh\n: >{box.root}/pwned\n", mode=0o755)
    go, pwned = f"{box.root}/go", f"{box.root}/pwned"
    for program in ("sh", "/bin/sh", "/usr/bin/sh", "bash", "dash"):
        box.attempt("run_filter", program, f"touch {pwned}\n")
    for program in (go, f"{box.root}/up/sort", f"{go};sort", f"{go}\nsort", f"{go} | sort", f"{go} #/sort", f">{pwned} sort"):
        box.attempt("run_filter", program, "a\n")
    for name in ("sort", "uniq"):
        for rest in (f";{go}", f"|{go}", f"&{go}", f"\n{go}", f"`{go}`", f"$({go})", f">{pwned}", f" - {pwned}", f"\t-o\t{pwned}", f" -o{pwned}"):
            box.attempt("run_filter", name + rest, "a\n")
    assert not box.exists("pwned")


def test_work_in_another_folder_without_a_slash(box):
    box.attempt("run_filter", "sh", "env -C ~ touch pwned\n")
    for sign in (";", "|", "&", "\n"):
        for program in (f"sort{sign}env -C ~ touch pwned", f"env -C ~ touch pwned{sign}sort"):
            box.attempt("run_filter", program, "a\n")
    assert not box.exists("pwned")


def test_file_behind_the_name_of_a_filter(box):
    box.write("keys.txt", "tok-5531\n")
    for program in ("sort keys.txt", "tac keys.txt", "tac\tkeys.txt", f"tac {box.root}/keys.txt", "sort\nkeys.txt"):
        assert "tok-5531" not in repr(box.attempt("run_filter", program, "").value)
