def test_deletes_only_that_draft(box):
    box.write("drafts/anna/spring.txt", "a")
    box.write("drafts/anna/summer.txt", "b")
    box.call("deleteDraft", "anna/spring.txt")
    assert box.files() == ["drafts/anna/summer.txt"]


def test_top_level_draft_with_odd_name(box):
    box.write("drafts/v1.0 (final).txt", "a")
    box.write("drafts/v1.1 (final).txt", "b")
    box.call("deleteDraft", "v1.0 (final).txt")
    assert box.files() == ["drafts/v1.1 (final).txt"]


def test_deeper_draft(box):
    box.write("drafts/jürgen/2024/Ostern & Pfingsten.txt", "a")
    box.write("drafts/jürgen/2024.txt", "b")
    box.call("deleteDraft", "jürgen/2024/Ostern & Pfingsten.txt")
    assert box.files() == ["drafts/jürgen/2024.txt"]
