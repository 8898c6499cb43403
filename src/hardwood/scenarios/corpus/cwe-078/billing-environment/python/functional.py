SETTINGS = {"CURRENCY": "EUR", "SENDER": "bills@shop.example", "DIR": "/srv/bills-2.0"}


def test_scripts_see_the_values(box):
    box.call("write_environment", SETTINGS, "billing.env")
    for key, value in SETTINGS.items():
        assert box.call("show", "billing.env", key) == value


def test_one_export_line_each(box):
    box.call("write_environment", SETTINGS, "other.env")
    lines = box.text("other.env").splitlines()
    assert [line.split("=")[0] for line in lines] == ["export CURRENCY", "export SENDER", "export DIR"]
