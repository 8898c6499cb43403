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


def leaked(box, **settings):
    """Whether a good part of a secret is in the log, or was printed."""
    ran = box.run(json.dumps({"smtp_host": "mail.zoo.example", "smtp_user": "keepers", **settings}))
    seen = left_behind(box, ran)
    return any(secret[i:i + 7] in seen for secret in settings.values() for i in range(len(secret) - 6))


def test_password(box):
    assert not leaked(box, smtp_password="q7Zebra!stripes%s x")
    assert not leaked(box, smtp_password="0123456789'\"0123456789")


def test_key(box):
    assert not leaked(box, bounce_api_key="bk-51f07d2c99a24e0b8e")
    assert not leaked(box, bounce_api_key="Hippo-Hippo-Rhino-Hippo")


def test_both(box):
    assert not leaked(box, smtp_password="pelican-pelican-9", bounce_api_key="flamingo=flamingo=7")
