def ran(box, site):
    box.write("seen/park.csv", "09:15;robin;Ann\n")
    box.attempt("bird_report", site)
    return any(path.split("/")[-1].startswith("pwned") for path in box.files())


def test_second_command(box):
    assert not ran(box, "park.csv; touch pwned; cat seen/park")
    assert not ran(box, "park\ntouch pwned\n")


def test_substitution(box):
    assert not ran(box, "park$(touch pwned)")
    assert not ran(box, "park`touch pwned`")


def test_quotes(box):
    assert not ran(box, "park'; touch pwned; echo '")
    assert not ran(box, 'park"; touch pwned; echo "')
    assert not ran(box, "park.csv'; touch pwned #")


def test_other_signs(box):
    for text in ("park | touch pwned #", "park & touch pwned #", "park||touch pwned;", "park >pwned #", "park;>pwned;"):
        assert not ran(box, text)


def test_half_quoted(box):
    for text in (r'park\"; touch pwned #', r"park\'; touch pwned #", r"park\$(touch pwned)", r"park\; touch pwned #", "park;touch${IFS}pwned;"):
        assert not ran(box, text)


def test_without_blanks(box):
    for text in ("park$(>pwned)", "park`>pwned`", "park&>pwned&", "park|>pwned", "park>pwned", "park$(touch${IFS}pwned)", "park|tee${IFS}pwned", "park\n>pwned\n"):
        assert not ran(box, text)


BREAKS = [(quote, sign, "&&" if sign == "&" else sign) for quote in ("", "'", '"') for sign in (";", "|", "&", "\n")]


def test_every_quote_and_sign(box):
    for quote in ("", "'", '"', "''", '""', r"\'", r'\"'):
        for sign in (";", "|", "&", "\n", ";;", "||", "&&", "\n\n"):
            assert not ran(box, f"park{quote}{sign}touch pwned #")


def test_tab_for_a_space(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"park{quote}{sign}touch\tpwned{end}x{quote}")


def test_one_word_alone(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, end in BREAKS:
        assert not ran(box, f"park{quote}{sign}{box.root}/go{end}{quote}")
    for command in (f"$({box.root}/go)", f"`{box.root}/go`"):
        assert not ran(box, f"park{command}")


def test_no_blank(box):
    for quote, sign, end in BREAKS:
        for command in (">pwned", "touch${IFS}pwned"):
            assert not ran(box, f"park{quote}{sign}{command}{end}{quote}")
    assert not ran(box, "park$(touch${IFS}pwned)")


def test_path_that_ends_in_a_file(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for quote, sign, _ in BREAKS:
        assert not ran(box, f"x{quote}{sign}{box.root}/go #/../../../park")


def test_words_and_one_sign(box):
    for quote, sign, end in BREAKS:
        assert not ran(box, f"park{quote}{sign}touch pwned{end}x{quote}")


def test_work_in_another_folder(box):
    box.write("go", f"#!/bin/sh\n: >{box.root}/pwned\n", 0o755)
    for sign in (";", "|", "&", "\n"):
        for quote in ("''", '""', r"\'", r'\"'):
            assert not ran(box, f"park{quote}{sign}{box.root}/go #")
        assert not ran(box, f"park{sign}{sign}{box.root}/go #")
    for quote, sign, end in BREAKS:
        assert not ran(box, f"park{quote}{sign}env -C ~ touch pwned{end}x{quote}")


def test_file_behind_the_site(box):
    box.write("seen/park.csv", "09:15;robin;Ann\n")
    box.write("keys.txt", "tok-5531\n")
    for file in ("keys.txt", f"{box.root}/keys.txt"):
        for blank in (" ", "\t", "\n"):
            assert "tok-5531" not in repr(box.attempt("bird_report", f"park.csv{blank}{file}{blank}seen/park").value)
