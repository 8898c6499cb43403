from email import message_from_string


def mail(box, course):
    text = box.attempt("reminder", "ida@mail.example", course).value
    return message_from_string(text if isinstance(text, str) else "\n")


def test_no_further_recipient(box):
    for end in ("\n", "\r\n", "\r"):  # mail servers and clients take each for a line break
        assert "Bcc" not in mail(box, f"Baking{end}Bcc: list@spam.example")


def test_no_further_recipient_further_down(box):
    for end in ("\n", "\r\n", "\r"):
        assert "Bcc" not in mail(box, f"Baking{end}X-A: b{end}Bcc: list@spam.example")
    assert "Bcc" not in mail(box, "Baking\r\r\n\nBcc: list@spam.example")


def test_no_other_body(box):
    forged = mail(box, "Baking\nContent-Type: text/html\n\n<a href='http://x.test'>Pay now</a>")
    assert forged.get_content_type() != "text/html"
    assert "Pay now" not in forged.get_payload()
