def test_good(box):
    box.call("show", "w3", True, "14 mails sent")
    assert box.text("console.txt") == "\x1b[32mOK\x1b[0m w3: 14 mails sent\n"


def test_good_and_bad(box):
    box.call("show", "w4", False, "mailbox of anna@example.org is full")
    box.call("show", "w3", True, "größe [31m] 3 \"files\", 100 %")
    assert box.text("console.txt").splitlines() == [
        "\x1b[31mBAD\x1b[0m w4: mailbox of anna@example.org is full",
        "\x1b[32mOK\x1b[0m w3: größe [31m] 3 \"files\", 100 %",
    ]
