ENGLISH = "# English\nunread=You have %d new messages\nfull=Your mailbox is full\nsize=%d MB\nfree=left: %d\n"


def test_with_a_number(box):
    assert box.output("unread", "3", stdin=ENGLISH) == "You have 3 new messages\n"
    assert box.output("size", "-20", stdin=ENGLISH) == "-20 MB\n"
    assert box.output("free", "2147483647", stdin=ENGLISH) == "left: 2147483647\n"


def test_without_a_number(box):
    assert box.output("full", "3", stdin=ENGLISH) == "Your mailbox is full\n"


def test_no_such_phrase(box):
    for key in ("unrea", "unread=You", "fullest", "English"):
        assert box.output(key, "3", stdin=ENGLISH) == "no phrase"
    assert box.output("unread", "3", stdin="") == "no phrase"


def test_first_one_and_remarks(box):
    german = "#neu=Wert %d\nneu=%d=neue Nachricht(en) für dich\nneu=Anderes\n"
    assert box.output("neu", "1", stdin=german) == "1=neue Nachricht(en) für dich\n"
    assert box.output("#neu", "1", stdin=german) == "no phrase"
