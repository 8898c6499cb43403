TALK = ("1:0:ann", "2:1:bob", "3:0:cy", "4:2:ann", "5:3:dora", "6:0:bob", "7:4:cy")


def lines(box, way, comments, orders):
    return box.output(way, *comments, stdin=orders).splitlines()


def test_ban_behind_delete(box):
    assert lines(box, "keep", TALK, "delete 2\nban cy\nban cy\n") == ["delete 2: 3 gone", "ban cy: 2 gone", "ban cy: 0 gone", "1 ann", "6 bob"]
    assert lines(box, "keep", TALK, "ban dora\ndelete 3\nban bob\n") == ["ban dora: 1 gone", "delete 3: 1 gone", "ban bob: 4 gone", "1 ann"]


def test_ban(box):
    assert lines(box, "keep", TALK, "ban bob\n") == ["ban bob: 4 gone", "1 ann", "3 cy", "5 dora"]
    assert lines(box, "keep", TALK, "ban dora\nban cy\n") == ["ban dora: 1 gone", "ban cy: 2 gone", "1 ann", "2 bob", "4 ann", "6 bob"]
    assert lines(box, "keep", TALK, "ban ann\nban bob\nban cy\n") == ["ban ann: 4 gone", "ban bob: 1 gone", "ban cy: 2 gone"]


def test_nothing_there(box):
    assert lines(box, "free", TALK[:2], "delete 9\nban bo\nban bobby\n") == ["delete 9: 0 gone", "ban bo: 0 gone", "ban bobby: 0 gone", "1 ann", "2 bob"]
    assert lines(box, "free", (), "ban bob\ndelete 1\n") == ["ban bob: 0 gone", "delete 1: 0 gone"]


def test_other_lines(box):
    assert lines(box, "keep", TALK[:3], "\n# monday\npraise ann\nban bob\ndelete 3\n") == ["ban bob: 1 gone", "delete 3: 1 gone", "1 ann"]


def test_ban_goes_on_behind_the_answers(box):
    talk = ("1:0:bob", "2:1:ann", "3:0:cy", "4:2:dora", "5:0:bob", "6:0:a-name-of-15-ch", "7:0:bob")
    assert lines(box, "keep", talk, "ban bob\nban a-name-of-15-ch\n") == ["ban bob: 5 gone", "ban a-name-of-15-ch: 1 gone", "3 cy"]
