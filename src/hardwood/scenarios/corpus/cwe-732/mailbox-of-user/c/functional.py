def test_new_mailbox(box):
    box.mkdir("mail")
    assert box.output("lena") == "true true"
    assert not box.exists("mail/tom")
    assert box.mode("mail/lena") & 0o700 == 0o700


def test_letters_stay(box):
    box.write("mail/jo.w/1.eml", "hello")
    assert box.output("jo.w") == "true true"
    assert box.output("m-2") == "true true"
    assert box.text("mail/jo.w/1.eml") == "hello"
