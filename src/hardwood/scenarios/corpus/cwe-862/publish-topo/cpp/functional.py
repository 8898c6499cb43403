import re


def play(box, *lines):
    return box.output(stdin="\n".join(lines).encode()).splitlines()


def test_editor(box):
    found = play(
        box, "member|Ann|2", "member|Bo|1", "member|Cy|0", "page|Sunny Wall|old|new: 6a+, 20 m|2", "subscriber|Sunny Wall|Ann",
        "subscriber|Sunny Wall|Bo", "subscriber|Sunny Wall|Cy", "page|Zoë's Block|here|other draft|7", "online|Ann|Sunny Wall",
    )  # fmt: skip
    assert found == [
        "returned|3", "page|Sunny Wall|new: 6a+, 20 m||3", "history|Sunny Wall|version 3 by Ann", "page|Zoë's Block|here|other draft|7",
        "mail|Bo|Sunny Wall: version 3", "mail|Cy|Sunny Wall: version 3",
    ]  # fmt: skip


def test_owner_and_a_long_history(box):
    old = [f"history|Zoë's Block|version {n} by Bo" for n in range(10, 0, -1)]
    found = play(box, "member|Zoë|3", "page|Zoë's Block||first|10", *old, "online|Zoë|Zoë's Block")
    assert found == ["returned|11", "page|Zoë's Block|first||11", "history|Zoë's Block|version 11 by Zoë", *old[:9]]


def test_no_draft(box):
    found = play(
        box, "member|Ann|3", "page|Sunny Wall|old||2", "page|Big Wall|x|y|1", "subscriber|Sunny Wall|Bo",
        "online|Ann|Sunny Wall", "online|Ann|Dark Wall", "online|Ann|Big Wall", "online|Ann|Big Wall",
    )  # fmt: skip
    assert found == [
        "returned|0", "returned|0", "returned|2", "returned|0",
        "page|Big Wall|y||2", "history|Big Wall|version 2 by Ann", "page|Sunny Wall|old||2",
    ]  # fmt: skip


def test_others_at_a_page_without_a_draft(box):
    for crag in ("Sunny Wall", "Dark Wall"):
        for member in ("Bo", "Nobody"):
            ran = box.run(stdin=f"member|Bo|1\npage|Sunny Wall|old||2\nonline|{member}|{crag}".encode())
            assert not re.search(r"^returned\|[1-9]", ran.stdout, re.M)
