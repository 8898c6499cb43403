import re


def test_form(box):
    assert re.fullmatch("B-[0-9]{6}", box.call("login_code"))


def test_code_is_picked_for_each_message(box):
    codes = box.call("run", "login_code", [[]] * 300)
    assert all(re.fullmatch("B-[0-9]{6}", code) for code in codes)
    assert len(set(codes)) > 250
