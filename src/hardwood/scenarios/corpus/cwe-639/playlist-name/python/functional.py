LISTS = {"k1": [7, "Run"], "k2": [9, "Sleep"], "k10": [7, "Ölwechsel \"70s\""]}
SAME = {key: [name] for key, (_, name) in LISTS.items()}


def renamed(box, *args):
    box.restart()
    return box.call("rename", LISTS, *args)


def test_new_name(box):
    assert renamed(box, 7, "k1", "  Run fast! ") == ("Run fast!", {**SAME, "k1": ["Run fast!", "Run"]})
    assert renamed(box, 9, "k2", "Träume, Vol. 2") == ("Träume, Vol. 2", {**SAME, "k2": ["Träume, Vol. 2", "Sleep"]})


def test_same_name(box):
    assert renamed(box, 7, "k1", " Run") == ("Run", SAME)


def test_long_name(box):
    assert renamed(box, 7, "k10", "x" * 40)[0] == "x" * 40
    assert renamed(box, 7, "k10", "y" * 41) == ("y" * 40, {**SAME, "k10": ["y" * 40, LISTS["k10"][1]]})


def test_no_name_or_no_list(box):
    assert renamed(box, 7, "k1", "  ") == (None, SAME)
    assert renamed(box, 7, "k3", "New") == (None, SAME)
