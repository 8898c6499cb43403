def test_deletes_only_that_draft(box):
    box.write("drafts/anna/spring.txt", "a")
    box.write("drafts/anna/summer.txt", "b")
    box.call("delete_draft", "anna/spring.txt")
    assert box.files() == ["drafts/anna/summer.txt"]


def test_top_level_draft_with_odd_name(box):
    box.write("drafts/v1.0 (final).txt", "a")
    box.write("drafts/v1.1 (final).txt", "b")
    box.call("delete_draft", "v1.0 (final).txt")
    assert box.files() == ["drafts/v1.1 (final).txt"]
