def test_file_name_that_runs_a_program(box):
    box.write("letter.txt", "L")
    box.attempt("pack", ["--checkpoint=1", "--checkpoint-action=exec=touch pwned", "letter.txt"])
    assert not box.exists("pwned")


def test_file_name_that_deletes(box):
    box.write("letter.txt", "L")
    box.attempt("pack", ["--remove-files", "letter.txt"])
    assert box.text("letter.txt") == "L"


def test_file_name_with_a_command(box):
    box.write("letter.txt", "L")
    box.attempt("pack", ["letter.txt; touch pwned"])
    box.attempt("pack", ["letter.txt$(touch pwned)"])
    assert not box.exists("pwned")


def test_short_option_that_writes_a_file(box):
    box.write("letter.txt", "L")
    box.attempt("pack", ["-gpwned", "letter.txt"])
    assert not box.exists("pwned")
