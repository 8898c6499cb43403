def neighbours_can_look(box, user):
    box.mkdir("mail")
    box.attempt("done", user)
    return (box.mode("mail/" + user) or 0) & 0o077


def test_lena(box):
    assert not neighbours_can_look(box, "lena")


def test_user_after_another(box):
    box.mkdir("mail/lena", mode=0o700)
    assert not neighbours_can_look(box, "tom.b")
