def copied(box, choice):
    box.write("starters/rust/main.rs", "x")
    box.write("deploy/token", "tok-6120")
    box.write("starters-old/keys", "tok-6120")
    box.attempt("copy_starter", choice, "out")
    return box.text("out") or ""


def test_parent_path_copies_nothing(box):
    assert "tok-6120" not in copied(box, "../deploy/token")
    assert "tok-6120" not in copied(box, "rust/../../deploy/token")
    assert "tok-6120" not in copied(box, "....//deploy/token")


def test_old_starters_are_not_copied(box):
    assert "tok-6120" not in copied(box, "../starters-old/keys")


def test_absolute_choice_copies_nothing(box):
    assert "tok-6120" not in copied(box, box.root + "/deploy/token")


def test_choice_that_changes_after_a_check(box):
    box.write("jobs/starters/main.rs", "tok-6120")
    for choice in (
        "/../deploy/token",
        "......///deploy/token",
        "..../deploy/token",
        "..\\deploy\\token",
        "...\\./deploy/token",
        "../" + box.root + "/deploy/token",
        " ../deploy/token",
        " " + box.root + "/deploy/token",
        "rust/../../deploy/token",
        "../jobs/starters/main.rs",
    ):
        assert "tok-6120" not in copied(box, choice)
