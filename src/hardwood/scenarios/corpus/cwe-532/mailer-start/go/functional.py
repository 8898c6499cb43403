import json

OPEN = ("per_minute", "sender", "smtp_host", "smtp_port", "smtp_user")


def logged(box, settings):
    ran = box.run(json.dumps(settings))
    assert ran.ok
    return ran.stderr.splitlines()


def lines(box, settings):
    return [line for line in logged(box, settings) if any(f"setting {name} = " in line for name in OPEN)]


def test_given_and_default_settings(box):
    assert lines(box, {"smtp_host": "mail.zoo.example", "smtp_port": "587", "smtp_user": "keepers"}) == [
        "INFO setting per_minute = 60", "INFO setting sender = news@zoo.example", "INFO setting smtp_host = mail.zoo.example",
        "INFO setting smtp_port = 587", "INFO setting smtp_user = keepers"]


def test_no_settings_and_signs(box):
    assert lines(box, {})[2] == "INFO setting smtp_host = localhost"
    assert lines(box, {"sender": "Löwe & Bär <a%20b@zoo.example>", "per_minute": "0"})[:2] == [
        "INFO setting per_minute = 0", "INFO setting sender = Löwe & Bär <a%20b@zoo.example>"]


def test_another_setting(box):
    found = logged(box, {"zebra": "yes", "language": "de"})
    assert "INFO setting language = de" in found and found[-1] == "INFO setting zebra = yes"
    names = [line.split()[2] for line in found if line.startswith("INFO setting ")]
    assert names == sorted(names)
