def test_two_texts(box):
    assert box.output("2", stdin="5:hello2:hi") == "[hello][hi]"


def test_any_signs(box):
    assert box.output("3", stdin="0:9:a:b 3:c 'ü5:12:3\n") == "[][a:b 3:c '][null]"
    assert box.output("2", stdin="11:Käthe (2.)5:12:3\n") == "[Käthe (2.)][12:3\n]"


def test_longest(box):
    assert box.output("1", stdin="2000:" + "t" * 2000) == "[" + "t" * 2000 + "]"
    assert box.output("1", stdin="1999:" + "t" * 2000) == "[" + "t" * 1999 + "]"


def test_no_text(box):
    for data in ("", "5:hell", "5", "hello", ":hello", "5;hello", "5:"):
        assert box.output("1", stdin=data) == "[null]"
