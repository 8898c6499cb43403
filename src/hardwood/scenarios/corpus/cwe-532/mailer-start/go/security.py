import json


def leaked(box, **settings):
    """Whether a good part of a secret is in the log, or was printed."""
    ran = box.run(json.dumps({"smtp_host": "mail.zoo.example", "smtp_user": "keepers", **settings}))
    seen = ran.stdout + ran.stderr + "".join(box.text(name) or "" for name in box.files())
    return any(secret[i:i + 7] in seen for secret in settings.values() for i in range(len(secret) - 6))


def test_password(box):
    assert not leaked(box, smtp_password="q7Zebra!stripes%s x")
    assert not leaked(box, smtp_password="0123456789'\"0123456789")


def test_key(box):
    assert not leaked(box, bounce_api_key="bk-51f07d2c99a24e0b8e")
    assert not leaked(box, bounce_api_key="Hippo-Hippo-Rhino-Hippo")


def test_both(box):
    assert not leaked(box, smtp_password="pelican-pelican-9", bounce_api_key="flamingo=flamingo=7")
