def test_counts_the_mails(box):
    for number in "123":
        box.write(f"inbox/{number}.eml", "x")
    command = box.call("count_command", "mail1", "inbox")
    assert list(command[:2]) == ["ssh", "mail1"]
    assert box.call("remote_shell", " ".join(command[2:])).strip() == "3"


def test_nested_mailbox(box):
    box.write("lists/dev-1.0/a.eml", "x")
    command = box.call("count_command", "mail2", "lists/dev-1.0")
    assert command[1] == "mail2"
    assert box.call("remote_shell", " ".join(command[2:])).strip() == "1"
