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
