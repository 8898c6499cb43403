def ran(box, city):
    box.write("trips.csv", "T104,Oslo,2024-05-03\n")
    box.run(city)
    return any(path.split("/")[-1] == "pwned" for path in box.files())


def test_second_command_shows_a_file(box):
    box.write("trips.csv", "T104,Oslo,2024-05-03\n")
    box.write("cards.txt", "4111-2222\n")
    outcome = box.run("Oslo trips.csv; cat cards.txt; echo")
    assert "4111-2222" not in repr(outcome.stdout)
    assert not ran(box, "Oslo trips.csv; touch pwned; echo")


def test_substitution(box):
    assert not ran(box, "Oslo$(touch pwned)")


def test_closing_quote(box):
    assert not ran(box, "Oslo' trips.csv; touch pwned; echo '")
    assert not ran(box, 'Oslo" trips.csv; touch pwned; echo "')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"Oslo trips.csv {sign} touch pwned #")
    assert not ran(box, "Oslo;>pwned;")


def test_half_quoted(box):
    assert not ran(box, r'Oslo\"; touch pwned #')
    assert not ran(box, "Oslo'; touch pwned #")
    assert not ran(box, r"Oslo\'; touch pwned #")
    assert not ran(box, "Oslo''; touch pwned #")
    assert not ran(box, 'Oslo""; touch pwned #')
    assert not ran(box, r"Oslo\$(touch pwned)")
    assert not ran(box, "Oslo`touch pwned`")


def test_without_a_space(box):
    for rest in ("|>pwned", "&>pwned", "$(>pwned)", "`>pwned`", "\n>pwned"):
        assert not ran(box, f"Oslo{rest}")


def test_quote_and_another_sign(box):
    for quote in ("'", '"'):
        for sign in ("|", "&", "\n", ">pwned #"):
            assert not ran(box, f"Oslo{quote} trips.csv {sign} touch pwned #")
        for command in ("$(touch pwned)", "`touch pwned`", "$(>pwned)"):
            assert not ran(box, f"Oslo{quote}{command}{quote}")


def test_quote_and_no_space(box):
    for quote in ("'", '"', "''", '""', r"\'", r'\"'):
        assert not ran(box, f"Oslo{quote};>pwned;#")
    assert not ran(box, "Oslo;touch${IFS}pwned;")


def test_sign_twice(box):
    for quotes in ("", "''", '""'):
        for sign in (";", "|", "&", "\n"):
            assert not ran(box, f"Oslo{quotes}{sign}{sign}touch pwned #")


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"Oslo{quote}{sign}touch\tpwned{end}x{quote}")


def test_one_word_alone(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"Oslo{quote}{sign}{box.root}/go{quote}")
    for command in (f"$({box.root}/go)", f"`{box.root}/go`"):
        assert not ran(box, f"Oslo{command}")


def test_no_blank(box):
    for quote, sign, _ in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            assert not ran(box, f"Oslo{quote}{sign}{command}{quote}")
    assert not ran(box, "Oslo$(touch${IFS}pwned)")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"Oslo{quote}{sign}touch pwned{end}x{quote}")


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for sign in (";", "|", "&", "\n"):
        for quote in ("''", '""', r"\'", r'\"'):
            assert not ran(box, f"Oslo{quote}{sign}{box.root}/go #")
        assert not ran(box, f"Oslo{sign}{sign}{box.root}/go #")
    for quote, sign, end in BREAKS:
        assert not ran(box, f"Oslo{quote}{sign}env -C ~ touch pwned{end}x{quote}")


def test_file_behind_the_city(box):
    box.write("trips.csv", "T104,Oslo,2024-05-03\n")
    box.write("cards.txt", "4111-2222\n")
    for city in ("4111 cards.txt", "4111\tcards.txt", "4111\ncards.txt", f"4111 {box.root}/cards.txt", "-h 4111 cards.txt", "-rh 4111 ."):
        assert "4111-2222" not in repr(box.run(city).stdout)
