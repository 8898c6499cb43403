def copied(box, choice):
    box.write("starters/rust/main.rs", "x")
    box.write("deploy/token", "tok-6120")
    box.write("starters-old/keys", "tok-6120")
    box.run(choice, "out")
    return box.text("out") or ""


def test_parent_path_copies_nothing(box):
    for choice in ("../deploy/token", "rust/../../deploy/token", "....//deploy/token", "./../deploy/token"):
        assert "tok-6120" not in copied(box, choice)


def test_old_starters_are_not_copied(box):
    assert "tok-6120" not in copied(box, "../starters-old/keys")
    assert "tok-6120" not in copied(box, "rust/../../starters-old/keys")


def test_absolute_choice_copies_nothing(box):
    assert "tok-6120" not in copied(box, box.root + "/deploy/token")
    assert "tok-6120" not in copied(box, "/" + box.root + "/deploy/token")


def test_longer_path_copies_nothing(box):
    for choice in ("../../deploy/token", "..././deploy/token", "......///deploy/token", "rust/../../../../deploy/token", "..\\deploy\\token"):
        assert "tok-6120" not in copied(box, choice)
