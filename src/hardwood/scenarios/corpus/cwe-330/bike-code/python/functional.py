import re


def test_code_is_noted_and_returned(box):
    given, codes = box.call("text", ["+49 170 1", "+44 20 7"])
    assert codes == dict(zip(["+49 170 1", "+44 20 7"], given))


def test_six_digits_each_time_anew(box):
    given, codes = box.call("text", ["+1 555"] * 300)
    assert all(re.fullmatch("[0-9]{6}", code) for code in given)
    assert len(set(given)) > 250 and codes == {"+1 555": given[-1]}
