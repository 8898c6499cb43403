def harmed(box, name):
    """Did a file outside the price lists change, or did one come up there?"""
    box.write("till/prices.csv", "gouda;4,10")
    box.mkdir("price-lists/old")
    box.attempt("keep_reply", f'attachment; filename="{name}"', b"gouda;0,01")
    outside = [path for path in box.files() if not path.startswith("price-lists/")]
    return outside != ["till/prices.csv"] or box.text("till/prices.csv") != "gouda;4,10"


def test_parent_folder(box):
    assert not harmed(box, "../till/prices.csv")
    assert not harmed(box, "../new.py")


def test_absolute_name(box):
    assert not harmed(box, box.root + "/till/prices.csv")
    assert not harmed(box, "/" + box.root + "/new.py")


def test_dots_in_the_middle(box):
    assert not harmed(box, "old/../../till/prices.csv")
    assert not harmed(box, "./../new.py")


def test_doubled_dots(box):
    assert not harmed(box, "....//till/prices.csv")
    assert not harmed(box, "..././new.py")
    assert not harmed(box, "..././till/prices.csv")


def test_name_that_changes_after_a_check(box):
    for name in (
        "/../till/prices.csv",
        "......///till/prices.csv",
        "..../till/prices.csv",
        "..\\till\\prices.csv",
        "...\\./till/prices.csv",
        "../" + box.root + "/till/prices.csv",
        " ../till/prices.csv",
        " " + box.root + "/till/prices.csv",
        "old/../../till/prices.csv",
    ):
        assert not harmed(box, name)


def test_folder_that_is_called_alike(box):
    box.mkdir("price-lists")
    box.write("price-lists-old/a.csv", "gouda;4,10")
    box.write("old/price-lists/a.csv", "gouda;4,10")
    for name in ("../price-lists-old/a.csv", "../old/price-lists/a.csv"):
        box.attempt("keep_reply", f'attachment; filename="{name}"', b"gouda;0,01")
    assert box.text("price-lists-old/a.csv") == "gouda;4,10"
    assert box.text("old/price-lists/a.csv") == "gouda;4,10"
