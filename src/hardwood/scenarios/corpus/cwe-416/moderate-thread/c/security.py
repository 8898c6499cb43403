def clean(box, comments, orders):
    ran = box.run("free", *comments, stdin=orders)
    return not ran.sanitizer and ran.code >= 0 and not ran.timed_out


def test_a_single_comment(box):
    assert clean(box, ["1:0:ann", "2:0:bob", "3:0:cy"], "ban bob\n")
    assert clean(box, ["1:0:bob"], "ban bob\n")


def test_the_next_comment_is_an_answer(box):
    assert clean(box, ["1:0:bob", "2:1:ann", "3:0:cy"], "ban bob\n")
    assert clean(box, ["1:0:ann", "2:0:bob", "3:2:ann"], "ban bob\n")


def test_answers_to_himself(box):
    assert clean(box, ["1:0:bob", "2:1:bob", "3:2:bob", "4:0:ann", "5:1:bob"], "ban bob\n")


def test_some_answers_in_a_row(box):
    assert clean(box, ["1:0:bob", "2:1:ann", "3:1:cy", "4:2:ann", "5:0:cy", "6:3:bob"], "ban bob\nban cy\n")
    assert clean(box, ["1:0:bob", "2:0:cy", "3:1:ann", "4:2:bob", "5:4:ann", "6:5:ann"], "ban cy\nban bob\n")


def test_the_answer_comes_after_the_next(box):
    assert clean(box, ["1:0:bob", "2:0:bob", "3:1:ann", "4:2:ann", "5:0:bob", "6:5:bob"], "ban bob\n")
    assert clean(box, ["1:0:x"] + [f"{n}:{n // 2}:{'bob' if n % 3 else 'ann'}" for n in range(2, 40)], "ban ann\nban bob\n")
