import re

KEY = "[0-9A-Za-z_-]{20,}"


def test_mails_and_keys(box):
    mails, waiting = box.call("signed_up", " Ida@Post.example \n\nbo.ek+news@mail.example\n", {})
    assert [mail["to"] for mail in mails] == ["ida@post.example", "bo.ek+news@mail.example"] == list(waiting)
    for mail in mails:
        assert set(mail) == {"to", "subject", "text"} and mail["subject"] in ("Please confirm", "One click to go")
        assert re.fullmatch("https://town.example/yes/" + KEY, mail["text"])
        assert mail["text"].endswith("/" + waiting[mail["to"]])


def test_skipped_lines(box):
    mails, waiting = box.call("signed_up", "no address\nA@b.example\na@b.example\nkim@mail\nold@post.example x\nold@post.example\nz@z.example", {"old@post.example": "k"})
    assert [mail["to"] for mail in mails] == ["a@b.example", "z@z.example"]
    assert set(waiting) == {"a@b.example", "old@post.example", "z@z.example"} and waiting["old@post.example"] == "k"


def test_keys_differ(box):
    mails, waiting = box.call("signed_up", "\n".join(f"p{n}@post.example" for n in range(30)), {})
    assert len(mails) == len(set(waiting.values())) == 30


def test_nobody(box):
    mails, waiting = box.call("signed_up", "", {})
    assert list(mails) == [] and waiting == {}
