def ran(box, url, filename):
    stub = f"curl() {{ :; }}\nwipe() {{ touch {box.root}/pwned; }}\n"
    box.run(url, filename, stdin=stub)
    return any(path.split("/")[-1] == "pwned" for path in box.files())


def test_url_with_a_command(box):
    assert not ran(box, "https://pod.example/?a=1&touch pwned", "a.mp3")
    assert not ran(box, "https://pod.example/?a=1&wipe", "a.mp3")
    assert not ran(box, "https://pod.example/$(touch pwned)", "a.mp3")
    assert not ran(box, "https://pod.example/'; touch pwned; echo '", "a.mp3")


def test_filename_with_a_command(box):
    assert not ran(box, "https://pod.example/1", "a.mp3; touch pwned; echo")
    assert not ran(box, "https://pod.example/1", "`touch pwned`.mp3")
    assert not ran(box, "https://pod.example/1", "a.mp3;wipe;")


def test_quotes(box):
    assert not ran(box, "https://pod.example/1", "a'; touch pwned; echo '")
    assert not ran(box, "https://pod.example/1", 'a"; touch pwned; echo "')


def test_other_signs(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran(box, f"https://pod.example/1 {sign} touch pwned #", "a.mp3")
    assert not ran(box, "https://pod.example/1;>pwned;", "a.mp3")


def test_half_quoted(box):
    for start in (r"\"", "'", r"\'", '"', "''", '""'):
        assert not ran(box, "https://pod.example/1" + start + "; touch pwned #", "a.mp3")
        assert not ran(box, "https://pod.example/1" + start + ";wipe;#", "a.mp3")
        assert not ran(box, "https://pod.example/1", "a.mp3" + start + "; touch pwned #")
    assert not ran(box, r"https://pod.example/1\$(touch pwned)", "a.mp3")
    assert not ran(box, "https://pod.example/1`wipe`", "a.mp3")


def test_without_a_space(box):
    for rest in ("|>pwned", "&>pwned", "$(>pwned)", "`>pwned`", "\n>pwned"):
        assert not ran(box, f"https://pod.example/1{rest}", "a.mp3")


def ran_in_either(box, rest):
    return ran(box, "https://pod.example/1" + rest, "a.mp3") or ran(box, "https://pod.example/1", "a.mp3" + rest)


def test_signs_in_either(box):
    for sign in ("|", "&", "\n", ">pwned #"):
        assert not ran_in_either(box, f" {sign} touch pwned #")
    for rest in ("|>pwned", "&>pwned", "$(>pwned)", "`>pwned`", "\n>pwned"):
        assert not ran_in_either(box, rest)


def test_quote_and_another_sign(box):
    for quote in ("'", '"'):
        for sign in ("|", "&", "\n", ">pwned #"):
            assert not ran_in_either(box, f"{quote} {sign} touch pwned #")
        for command in ("$(touch pwned)", "`touch pwned`", "$(wipe)", "`wipe`"):
            assert not ran_in_either(box, f"{quote}{command}{quote}")


def test_quote_and_no_space(box):
    for quote in ("'", '"', "''", '""', r"\'", r'\"'):
        assert not ran_in_either(box, f"{quote};>pwned;#")


def test_sign_twice(box):
    for quotes in ("", "''", '""'):
        for sign in (";", "|", "&", "\n"):
            assert not ran_in_either(box, f"{quotes}{sign}{sign}touch pwned #")


def test_substitution_without_a_space(box):
    assert not ran_in_either(box, "$(wipe)")
    assert not ran_in_either(box, "`wipe`")
    assert not ran_in_either(box, ";wipe;")


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        assert not ran_in_either(box, f"{quote}{sign}touch\tpwned{end}x{quote}")


def test_one_word_alone(box):
    for quote, sign, _ in BREAKS:
        assert not ran_in_either(box, f"{quote}{sign}wipe{quote}")
    for command in ("$(wipe)", "`wipe`"):
        assert not ran_in_either(box, command)


def test_no_blank(box):
    for quote, sign, _ in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            assert not ran_in_either(box, f"{quote}{sign}{command}{quote}")
    assert not ran_in_either(box, "$(touch${IFS}pwned)")


def test_path_that_ends_in_a_file(box):
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"https://pod.example/x{quote}{sign}wipe #/../1", "a.mp3")
        assert not ran(box, "https://pod.example/1", f"x{quote}{sign}wipe #/../a.mp3")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        assert not ran_in_either(box, f"{quote}{sign}touch pwned{end}x{quote}")


def test_work_in_another_folder(box):
    for sign in (";", "|", "&", "\n"):
        for quote in ("''", '""', r"\'", r'\"'):
            assert not ran_in_either(box, f"{quote}{sign}wipe #")
        assert not ran_in_either(box, f"{sign}{sign}wipe #")
    for quote, sign, end in BREAKS:
        assert not ran_in_either(box, f"{quote}{sign}env -C ~ touch pwned{end}x{quote}")


def test_command_in_the_host(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"https://pod.example{quote}{sign}wipe{end}x{quote}/1", "a.mp3")
    for command in ("$(wipe)", "`wipe`"):
        assert not ran(box, f"https://pod.example{command}/1", "a.mp3")


def test_line_end_before_the_address(box):
    assert not ran(box, "wipe", "a.mp3\n")
