import hashlib
import hmac


def mac(text, key=b"Nachhall/3/maker"):
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()[:24]


def allows(box, line):
    """Whether the forged line counts as a licence."""
    value = box.attempt("read_licence", line).value
    return bool(value) and ("studio" in repr(value) or "500" in repr(value))


def test_no_code(box):
    for end in ("", ";", "; ", ";None", ";0"):
        assert not allows(box, "Eve;studio;500" + end)


def test_wrong_code(box):
    text = "Eve;studio;500"
    for code in ("0" * 24, "x", mac(text, b""), hashlib.sha256(text.encode()).hexdigest()[:24], mac("") , mac("Eve"), mac("Eve;studio")):
        assert not allows(box, f"{text};{code}")


def test_code_of_another_licence(box):
    for text in ("Eve;lite;1", "Eve;lite;500", "Eve;studio;5", "Eva;studio;500", "eve;studio;500"):
        assert not allows(box, "Eve;studio;500;" + mac(text))
    assert not allows(box, "Eve;studio;500;Eve;lite;1;" + mac("Eve;lite;1"))


def test_part_of_the_code(box):
    code = mac("Eve;studio;500")
    for part in (code[:1], code[:4], code[:12], code[:-1], code[1:], code[:8] + "0" * 16, "0" * 16 + code[-8:]):
        assert not allows(box, "Eve;studio;500;" + part)
