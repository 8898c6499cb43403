def pack(box, *names):
    box.write("letter.txt", "L")
    box.run(*names)


def test_file_name_that_runs_a_program(box):
    pack(box, "--checkpoint=1", "--checkpoint-action=exec=touch pwned", "letter.txt")
    assert not box.exists("pwned")


def test_file_name_that_deletes(box):
    pack(box, "--remove-files", "letter.txt")
    assert box.text("letter.txt") == "L"


def test_file_name_with_a_command(box):
    pack(box, "letter.txt; touch pwned")
    pack(box, "letter.txt$(touch pwned)")
    for mark in ("'", '"', "''", '""'):
        pack(box, f"letter.txt{mark}; touch pwned #")
    assert not box.exists("pwned")


def test_short_option_that_writes_a_file(box):
    pack(box, "-gpwned", "letter.txt")
    pack(box, "letter.txt", "-gpwned")
    assert not box.exists("pwned")


def test_short_option_behind_another_dash_or_name(box):
    pack(box, "--gpwned", "letter.txt")
    pack(box, " -gpwned", "letter.txt")
    pack(box, "letter.txt -gpwned")
    assert not box.exists("pwned")


def test_file_name_with_another_sign(box):
    for quote in ("", "'", '"'):
        for sign in ("|", "&", "\n", ">pwned #"):
            pack(box, f"letter.txt{quote} {sign} touch pwned #")
        for command in ("$(touch pwned)", "`touch pwned`", "$(>pwned)"):
            pack(box, f"letter.txt{quote}{command}{quote}")
        pack(box, f"letter.txt{quote};>pwned;#")
    pack(box, r'letter.txt\"; touch pwned #')
    pack(box, r"letter.txt\'; touch pwned #")
    assert not box.exists("pwned")


def test_file_name_with_a_sign_twice(box):
    for quotes in ("", "''", '""'):
        for sign in (";", "|", "&", "\n"):
            pack(box, f"letter.txt{quotes}{sign}{sign}touch pwned #")
    assert not box.exists("pwned")
