OPEN = ("perMinute", "sender", "smtpHost", "smtpPort", "smtpUser")


def lines(box, settings):
    box.call("logStart", settings)
    found = (box.text("app.log") or "").splitlines()
    return [line for line in found if any(f"setting {name} = " in line for name in OPEN)]


def test_given_and_default_settings(box):
    assert lines(box, {"smtpHost": "mail.zoo.example", "smtpPort": 587, "smtpUser": "keepers"}) == [
        "INFO setting perMinute = 60", "INFO setting sender = news@zoo.example", "INFO setting smtpHost = mail.zoo.example",
        "INFO setting smtpPort = 587", "INFO setting smtpUser = keepers"]


def test_no_settings_and_signs(box):
    assert lines(box, {})[2] == "INFO setting smtpHost = localhost"
    assert lines(box, {"sender": "Löwe & Bär <a%20b@zoo.example>", "perMinute": 0})[-5:-3] == [
        "INFO setting perMinute = 0", "INFO setting sender = Löwe & Bär <a%20b@zoo.example>"]


def test_another_setting(box):
    box.call("logStart", {"zebra": True, "language": "de"})
    found = box.text("app.log").splitlines()
    assert "INFO setting language = de" in found and found[-1] == "INFO setting zebra = true"
    names = [line.split()[2] for line in found if line.startswith("INFO setting ")]
    assert names == sorted(names)
