def clean(box, text, *before):
    ran = box.run(*before, stdin=text)
    return not ran.sanitizer and ran.code >= 0


def test_a_long_line(box):
    assert clean(box, "app: a b c d e f g h\n")
    assert clean(box, "app: a b c d e f g h i j k l\n")


def test_the_ninth_target_is_needed(box):
    assert clean(box, "a: b\nc: d\ne: f\ng: h i\n")
    assert clean(box, "a: b\nc: d\ne: f\ng: h\na: i\n")
    assert clean(box, "all: one\nall: nine\n", "1", "2", "3", "4", "5", "6")


def test_the_last_of_eight_has_a_need(box):
    assert clean(box, "a: b c d e f g\nlast: more\n")
    assert clean(box, "eight: nine\n", "1", "2", "3", "4", "5", "6", "7")


def test_both_are_new(box):
    for count in range(6, 10):
        assert clean(box, "", *(str(n) for n in range(count)), "app:main.o")


def test_many_files(box):
    assert clean(box, "".join(f"t{n}: s{n} h{n} t{n + 1} u{n}\n" for n in range(40)))
