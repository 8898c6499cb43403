def test_new_mailbox(box):
    box.mkdir("mail")
    box.call("create_mailbox", "lena")
    assert box.call("has_mailbox", "lena") is True
    assert box.call("has_mailbox", "tom") is False
    assert box.mode("mail/lena") & 0o700 == 0o700


def test_letters_stay(box):
    box.write("mail/jo.w/1.eml", "hello")
    box.call("create_mailbox", "jo.w")
    box.call("create_mailbox", "m-2")
    assert box.text("mail/jo.w/1.eml") == "hello"
    assert box.call("has_mailbox", "m-2") is True
