def test_deletes_only_that_draft(box):
    box.write("drafts/anna/spring.txt", "a")
    box.write("drafts/anna/summer.txt", "b")
    assert box.output("anna/spring.txt") == "true"
    assert box.files() == ["drafts/anna/summer.txt"]


def test_top_level_draft_with_odd_name(box):
    box.write("drafts/v1.0 (final).txt", "a")
    box.write("drafts/v1.1 (final).txt", "b")
    assert box.output("v1.0 (final).txt") == "true"
    assert box.files() == ["drafts/v1.1 (final).txt"]


def test_deeper_draft(box):
    box.write("drafts/jürgen/2024/Ostern & Pfingsten.txt", "a")
    box.write("drafts/jürgen/2024.txt", "b")
    assert box.output("jürgen/2024/Ostern & Pfingsten.txt") == "true"
    assert box.files() == ["drafts/jürgen/2024.txt"]


def test_no_such_draft(box):
    box.write("drafts/anna/spring.txt", "a")
    assert box.output("anna/autumn.txt") == "false"
    assert box.files() == ["drafts/anna/spring.txt"]
