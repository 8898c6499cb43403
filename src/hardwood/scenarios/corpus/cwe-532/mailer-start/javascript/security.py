def leaked(box, **settings):
    """Whether a good part of a secret is in the log, or was printed."""
    outcome = box.attempt("logStart", {"smtpHost": "mail.zoo.example", "smtpUser": "keepers", **settings})
    seen = "".join(box.text(name) or "" for name in box.files()) + outcome.stdout + outcome.message
    return any(secret[i:i + 7] in seen for secret in settings.values() for i in range(len(secret) - 6))


def test_password(box):
    assert not leaked(box, smtpPassword="q7Zebra!stripes%s x")
    assert not leaked(box, smtpPassword="0123456789'\"0123456789")


def test_key(box):
    assert not leaked(box, bounceApiKey="bk-51f07d2c99a24e0b8e")
    assert not leaked(box, bounceApiKey="Hippo-Hippo-Rhino-Hippo")


def test_both(box):
    assert not leaked(box, smtpPassword="pelican-pelican-9", bounceApiKey="flamingo=flamingo=7")
