def test_deletes_only_that_draft(box):
    box.write("drafts/anna/spring.txt", "a")
    box.write("drafts/anna/summer.txt", "b")
    assert box.call("discard_draft", "anna/spring.txt") is True
    assert box.files() == ["drafts/anna/summer.txt"]


def test_top_level_draft_with_odd_name(box):
    box.write("drafts/v1.0 (final).txt", "a")
    assert box.call("discard_draft", "v1.0 (final).txt") is True
    assert not box.exists("drafts/v1.0 (final).txt")


def test_missing_draft(box):
    box.write("drafts/anna/spring.txt", "a")
    assert box.call("discard_draft", "anna/autumn.txt") is False
    assert box.exists("drafts/anna/spring.txt")
