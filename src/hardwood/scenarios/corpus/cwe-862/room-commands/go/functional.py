def play(box, *typed):
    return box.output(*[word for call in typed for word in call]).splitlines()


CATS = "room|cats|All about cats|5| bob eve kim mo olga"
DOGS = "room|dogs||0| bob eve mo olga"


def test_messages(box):
    found = play(box, ("cats", "eve", "hello: a < b / ü"), ("cats", "bob", "/me waves twice"), ("cats", "bob", ""), ("dogs", "bob", "/dance now"))
    assert found == ["back|", "back|", "back|", "back|unknown command: /dance", "line|cats|<eve> hello: a < b / ü", "line|cats|* bob waves twice", CATS, DOGS]


def test_moderator(box):
    found = play(box, ("cats", "kim", "/topic Cats only"), ("cats", "mo", "/slow 30"), ("cats", "kim", "/kick bob"), ("dogs", "bob", "/slow 3600"))
    assert found == [
        "back|", "back|", "back|", "back|", "line|cats|* kim set the topic: Cats only", "line|cats|* mo set slow mode: 30 s",
        "line|cats|* kim kicked bob", "room|cats|Cats only|30| eve kim mo olga", "line|dogs|* bob set slow mode: 3600 s", "room|dogs||3600| bob eve mo olga",
    ]  # fmt: skip


def test_owner(box):
    found = play(box, ("cats", "olga", "/slow 0"), ("dogs", "eve", "/topic Über Hunde"), ("dogs", "eve", "/kick mo"))
    assert found == [
        "back|", "back|", "back|", "line|cats|* olga set slow mode: 0 s", CATS.replace("|5|", "|0|"), "line|dogs|* eve set the topic: Über Hunde",
        "line|dogs|* eve kicked mo", "room|dogs|Über Hunde|0| bob eve olga",
    ]  # fmt: skip


def test_what_does_not_work(box):
    found = play(box, ("cats", "mo", "/kick zoe"), ("cats", "mo", "/slow soon"), ("cats", "mo", "/slow 3601"), ("cats", "mo", "/slow -1"), ("cats", "mo", "/fly"))
    assert found == ["back|nobody called zoe here", "back|seconds?", "back|seconds?", "back|seconds?", "back|unknown command: /fly", CATS, DOGS]
