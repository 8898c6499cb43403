LION = "; label of the Lion Pharmacy\nFor: %1$s\n---\n%2$s (keep %2$s away from children)\nend\nrest %1$s\n"


def test_a_label(box):
    assert box.output(stdin=LION) == "For: Ida\n" + "=" * 24 + "\nCamphor (keep Camphor away from children)\n(3)"
    assert box.output("Zoë O'Hara", "Tea \"12\"", stdin="%2$s for %1$s\n") == "Tea \"12\" for Zoë O'Hara\n(1)"


def test_lines_with_nothing_to_fill_in(box):
    assert box.output(stdin="Shake well!\n\n-- end --\n----\n") == "Shake well!\n\n-- end --\n----\n(4)"


def test_both_next_to_each_other(box):
    assert box.output(stdin="%2$s%1$s%2$s\n;%1$s\n%1$s") == "CamphorIdaCamphor\nIda\n(2)"


def test_percent_in_a_name(box):
    assert box.output("Ida", "Alcohol 70 % v/v", stdin="%1$s: %2$s\n") == "Ida: Alcohol 70 % v/v\n(1)"
