def test_part_with_comments_and_blanks(box):
    box.write("parts/frame.lc", "size 300 200 ; mm\n\n  line 0 0 40 40\n;end\n")
    assert box.call("expand", "use frame.lc\n") == ["N10 size 300 200", "N20 line 0 0 40 40"]


def test_parts_are_repeated(box):
    box.write("parts/signs/dot.lc", "; a dot\ndot 1 1\n")
    box.write("parts/box.lc", "line 0 0 9 0\nline 9 0 9 9 ; up\n")
    assert box.call("expand", "size 300 200\nuse signs/dot.lc 2\nuse box.lc ; once\ndot 3 3") == [
        "N10 size 300 200", "N20 dot 1 1", "N30 dot 1 1", "N40 line 0 0 9 0", "N50 line 9 0 9 9", "N60 dot 3 3",
    ]


def test_missing_part(box):
    box.mkdir("parts/signs")
    assert box.call("expand", "use signs/star.lc\ndot 1 1") == ["N10 skip signs/star.lc", "N20 dot 1 1"]


def test_names_with_dots_and_empty_program(box):
    box.write("parts/v1.2/a-b.c.lc", "dot 5 5\n")
    assert box.call("expand", "use v1.2/a-b.c.lc") == ["N10 dot 5 5"]
    assert box.call("expand", "") == []
