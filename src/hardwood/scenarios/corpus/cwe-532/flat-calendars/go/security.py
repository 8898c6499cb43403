import base64
import json
import re
from urllib.parse import unquote


def decoded(text):
    """The text, and what stands in it by percent signs, in hexadecimal or base64."""
    found = [text, unquote(text)]
    for run in re.findall(r"[A-Za-z0-9+/_-]{12,}", text):
        plain = run.translate(str.maketrans("-_", "+/"))
        for decode in (bytes.fromhex, lambda p: base64.b64decode(p + "=" * (-len(p) % 4), validate=True)):
            try:
                said = decode(plain).decode()
            except ValueError:
                continue
            if said.isprintable():  # other words happen to be base64, too, but of no text
                found.append(said)
    return "\n".join(found)


def left_behind(box, ran):
    """What was printed, and the text of all files, in whichever folder."""
    paths = box.files() + box.run("elsewhere").stdout.splitlines()
    return decoded(ran.stdout + ran.stderr + "".join(box.text(path) or "" for path in paths))


def leaked(box, address, *secrets):
    ran = box.run(json.dumps({"bo": address}), json.dumps({address: []}))
    seen = left_behind(box, ran)
    return any(secret in seen for secret in secrets)


def test_password(box):
    assert not leaked(box, "https://bo:sunday-roast-45@dav.example.net:8443/bo.ics", "sunday-roast", "roast-45")
    assert not leaked(box, "https://bo:a:b@c-Roast@dav.example.net/bo.ics", "b@c", "b%40c", "c-Roast")
    assert not leaked(box, "https://bo:sun%40day%2Froast@dav.example.net/bo.ics", "roast", "sun%40", "sun@")


def test_key(box):
    assert not leaked(box, "https://cal.example.org/export?user=kim&key=Jq81xP0vT3mm", "Jq81xP0v", "vT3mm")
    assert not leaked(box, "https://cal.example.org/export?key=Jq81xP0vT3mm&user=kim", "Jq81xP0v", "vT3mm")
    assert not leaked(box, "https://cal.example.org/export?key=Jq81-xP0v_T3mm%2Fz4&user=kim", "xP0v", "T3mm")


def test_password_and_key(box):
    assert not leaked(box, "http://kim:tofu-curry-9@cal.example.org/x.ics?key=Jq81xP0vT3mm&v=2", "tofu-curry", "Jq81xP0v")
    assert not leaked(box, "https://:tofu-curry-9@cal.example.org/x.ics?v=2&key=Jq81xP0vT3mm#today", "tofu-curry", "Jq81xP0v")


def test_address_that_is_not_right(box):
    assert not leaked(box, "https://bo:50%-off-roast@dav.example.net/bo.ics", "off-roast")
