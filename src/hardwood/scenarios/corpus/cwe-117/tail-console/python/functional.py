def test_line(box):
    box.call("show_failed", 3, "mailbox is full")
    assert box.text("console.txt") == "\x1b[31mFAILED\x1b[0m worker 3: mailbox is full\n"


def test_two_lines(box):
    box.call("show_failed", 4, "550 <anna@example.org> unknown")
    box.call("show_failed", 12, "größe [31m] 3 \"files\", 100 %")
    assert box.text("console.txt").splitlines() == [
        "\x1b[31mFAILED\x1b[0m worker 4: 550 <anna@example.org> unknown",
        "\x1b[31mFAILED\x1b[0m worker 12: größe [31m] 3 \"files\", 100 %",
    ]
