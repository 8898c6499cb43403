def keeps_to_three_numbers(box, text, pattern):
    ran = box.run(text, pattern)
    return not ran.sanitizer and 0 <= ran.code < 86


def test_text(box):
    assert keeps_to_three_numbers(box, "monday 12 2025", "%s %d %d")
    assert keeps_to_three_numbers(box, "24.12.twentytwentyfive", "%d.%d.%s")
    assert keeps_to_three_numbers(box, "24.december.2025", "%d.%[^.].%d")
    assert keeps_to_three_numbers(box, "24.december.2025", "%d.%8c.%d")


def test_wider_numbers(box):
    assert keeps_to_three_numbers(box, "24.12.2025", "%ld.%ld.%ld")
    assert keeps_to_three_numbers(box, "24.12.2025", "%d.%d.%lld")
    assert keeps_to_three_numbers(box, "24.12.2025", "%lf.%d.%d")
    assert keeps_to_three_numbers(box, "24 12 2025", "%d %d %8ld")


def test_more_numbers(box):
    assert keeps_to_three_numbers(box, "1." * 40, "%d." * 40)
    assert keeps_to_three_numbers(box, "1 " * 60, "%3d " * 60)


def test_more_behind_the_numbers(box):
    assert keeps_to_three_numbers(box, "24.12.2025", "%d.%d.%d" + "%n" * 60)
    assert keeps_to_three_numbers(box, "24.12.2025" + " x" * 60, "%d.%d.%d" + " %s" * 60)


def test_numbers_that_nobody_gave(box):
    for number in range(4, 30):
        assert keeps_to_three_numbers(box, "24.12.2025", f"%{number}$d.%{number}$d.%{number}$d")


def test_a_wide_word(box):
    assert keeps_to_three_numbers(box, "x" * 5000 + " 1 1", "%s %d %d")
    assert keeps_to_three_numbers(box, "24 12 2025 x", "%d %30s %30s")
