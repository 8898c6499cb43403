def play(box, *lines):
    return str(box.attempt("play", "\n".join(lines)).value)


def online(box, member):
    seen = play(
        box, "member|Ann|2", "member|Olga|3", "member|Wim|1", "member|Ray|0", "member||0", "page|Sunny Wall|old|new|2",
        "subscriber|Sunny Wall|Ray", "subscriber|Sunny Wall|Wim", "online|" + member + "|Sunny Wall",
    )  # fmt: skip
    return "page|" in seen and ("page|Sunny Wall|old|new|2" not in seen or "mail|" in seen or "history|" in seen)


def test_by_a_writer(box):
    assert not online(box, "Wim")


def test_by_a_reader(box):
    assert not online(box, "Ray")
    assert not online(box, "")


def test_by_somebody_who_is_no_member(box):
    for member in ("Eve", "ann", "Olga ", "owner"):
        assert not online(box, member)
