def rooms(box, *typed):
    ran = box.run(*[word for call in typed for word in call])
    return [line for line in ran.stdout.splitlines() if line.startswith("room|")]


CATS = "room|cats|All about cats|5| bob eve kim mo olga"
DOGS = "room|dogs||0| bob eve mo olga"


def changed(box, *typed):
    """Whether a room is not as it was. A program that ended early changed nothing."""
    seen = rooms(box, *typed)
    return bool(seen) and seen != [CATS, DOGS]


def test_kick(box):
    assert not changed(box, ("cats", "bob", "/kick eve"))
    assert not changed(box, ("cats", "bob", "/kick olga"), ("cats", "bob", "/kick kim"))


def test_topic_and_slow_mode(box):
    assert not changed(box, ("cats", "bob", "/topic Dogs only"))
    assert not changed(box, ("cats", "bob", "/slow 3600"))
    assert not changed(box, ("cats", "bob", "/slow 0"))
    assert not changed(box, ("cats", "bob", "/topic"), ("cats", "bob", "/topic "), ("cats", "bob", "/topic  x"), ("cats", "bob", "/slow  60"))


def test_written_in_another_way(box):
    for start in ("/kick  ", "/kick\t", "/kick\n", " /kick ", "//kick ", "/KICK "):
        assert not changed(box, ("cats", "bob", start + "eve"))


def test_moderator_or_owner_of_another_room(box):
    for name, nick, others in (("cats", "bob", "mo"), ("cats", "eve", "kim"), ("dogs", "mo", "eve"), ("dogs", "olga", "bob")):
        for command in (f"/kick {others}", "/topic mine", "/slow 60"):
            assert not changed(box, (name, nick, command))


def test_nick_like_that_of_a_moderator(box):
    for nick in ("m", "ki", "lga", "kimberly", "olga2", "momo", "akim", "mo kim"):
        assert not changed(box, ("cats", nick, "/topic mine"), ("cats", nick, "/slow 60"), ("cats", nick, "/kick eve"))
