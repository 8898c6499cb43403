OPEN = ("per_minute", "sender", "smtp_host", "smtp_port", "smtp_user")


def lines(box, settings):
    box.call("start", settings)
    found = (box.text("app.log") or "").splitlines()
    return [line for line in found if any(f"setting {name} = " in line for name in OPEN)]


def test_given_and_default_settings(box):
    assert lines(box, {"smtp_host": "mail.zoo.example", "smtp_port": 587, "smtp_user": "keepers"}) == [
        "INFO setting per_minute = 60", "INFO setting sender = news@zoo.example", "INFO setting smtp_host = mail.zoo.example",
        "INFO setting smtp_port = 587", "INFO setting smtp_user = keepers"]


def test_no_settings_and_signs(box):
    assert lines(box, {})[2] == "INFO setting smtp_host = localhost"
    assert lines(box, {"sender": "Löwe & Bär <a%20b@zoo.example>", "per_minute": 0})[-5:-3] == [
        "INFO setting per_minute = 0", "INFO setting sender = Löwe & Bär <a%20b@zoo.example>"]


def test_another_setting(box):
    box.call("start", {"language": "de", "zebra": True})
    found = box.text("app.log").splitlines()
    assert "INFO setting language = de" in found and found[-1] == "INFO setting zebra = True"
    names = [line.split()[2] for line in found if line.startswith("INFO setting ")]
    assert names == sorted(names)
