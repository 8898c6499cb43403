import re


def test_message(box):
    assert re.fullmatch("Your code is [0-9]{6}[.]", box.call("login_text"))


def test_code_is_made_for_each_message(box):
    texts = box.call("run", "login_text", [[]] * 300)
    assert all(re.fullmatch("Your code is [0-9]{6}[.]", text) for text in texts)
    assert len(set(texts)) > 250
