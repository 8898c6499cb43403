def test_new_mailbox(box):
    box.mkdir("mail")
    box.call("done", "lena")
    assert box.call("hasMailbox", "lena") is True
    assert box.call("hasMailbox", "tom") is False
    assert box.mode("mail/lena") & 0o700 == 0o700


def test_letters_stay(box):
    box.write("mail/jo.w/1.eml", "hello")
    box.call("done", "jo.w")
    box.call("done", "m-2")
    assert box.text("mail/jo.w/1.eml") == "hello"
    assert box.call("hasMailbox", "m-2") is True
