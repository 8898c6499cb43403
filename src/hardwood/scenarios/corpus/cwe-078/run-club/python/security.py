RESULTS = "1;Asha Bekele;LC Nord;31:07\n2;Tom Frey;Rapid;31:40\n"


def harmed(box, club):
    """Did the name of a club start a program, or write or read another file?"""
    box.write("results.txt", RESULTS)
    box.write("doping.txt", "B-sample positive\n")
    value = box.attempt("runners_of", club).value
    return box.files() != ["doping.txt", "results.txt"] or box.text("results.txt") != RESULTS or "B-sample" in repr(value)


def test_system(box):
    assert not harmed(box, 'x" || system("touch pwned") || "')
    assert not harmed(box, 'Rapid" { system("touch pwned") } $3 == "')


def test_output_to_a_file(box):
    assert not harmed(box, 'Rapid" { print > "pwned" } $3 == "')
    assert not harmed(box, 'x" || 1 { print $2 > "pwned" } #')
    assert not harmed(box, 'x" } BEGIN { printf "" > "pwned" } #')


def test_pipe(box):
    assert not harmed(box, 'x" || ("touch pwned" | getline) || "')
    assert not harmed(box, 'x" || 1 { print | "tee pwned" } #')


def test_other_file_is_read(box):
    assert not harmed(box, 'x" { } BEGIN { while ((getline line < "doping.txt") > 0) print line } $3 == "')


def test_half_quoted(box):
    assert not harmed(box, '\\" || 1 { print > 7 } #')
    assert not harmed(box, '\\" { } { print $2 > 7 } #')
    assert not harmed(box, '\\" || 1 { print > $2 } #')


def test_shell(box):
    for club in ("x'; touch pwned #", "x' results.txt; touch pwned; echo '", '$(touch pwned)', '`touch pwned`', 'x"; touch pwned; echo "'):
        assert not harmed(box, club)


def test_without_braces(box):
    assert not harmed(box, 'x" || "touch pwned" | getline || "')
    assert not harmed(box, 'x"||"touch\tpwned"|getline||"')
    assert not harmed(box, 'x"\nsystem("touch pwned")\n"')


def test_without_a_blank(box):
    assert not harmed(box, 'x"{print>"pwned"}$3=="')
    assert not harmed(box, 'Rapid"{print>"pwned"}$3=="')
    assert not harmed(box, 'x"||system(">pwned")||"')
    assert not harmed(box, 'x"\n{print>"pwned"}\n"')


def test_only_signs_of_a_comparison(box):
    assert not harmed(box, 'x";getline<"doping.txt";"')
    assert not harmed(box, 'x" || getline < "doping.txt" || "')


def test_backslashes_before_the_quote(box):
    for count in range(1, 5):
        assert not harmed(box, "\\" * count + '" || 1 { print > 7 } #')
        assert not harmed(box, "\\" * count + '"{print>7}#')


def test_work_in_another_folder(box):
    for program in ('|| system("touch {}/pwned") ||', '||system(">{}/pwned")||', '|| "touch {}/pwned" | getline ||', '\nsystem("touch {}/pwned")\n'):
        assert not harmed(box, 'Rapid"' + program.format(box.root) + '"')
    for program in ('{ print > "{}/pwned" } $3 == ', '{print>"{}/pwned"}$3==', '\n{print>"{}/pwned"}\n', ';getline<"{}/doping.txt";', ' || getline < "{}/doping.txt" || '):
        assert not harmed(box, 'Rapid"' + program.replace("{}", box.root) + '"')
    for club in ("x'; touch {}/pwned #", "$(touch {}/pwned)", "`touch {}/pwned`", 'x"; touch {}/pwned; echo "'):
        assert not harmed(box, club.format(box.root))


def test_list_is_overwritten_behind_backslashes(box):
    for count in range(1, 5):
        assert not harmed(box, "\\" * count + '" || 1 { print $2 > FILENAME } #')
        assert not harmed(box, "\\" * count + '"{print$2>FILENAME}#')
