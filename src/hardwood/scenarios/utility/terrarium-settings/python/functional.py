def lines(box):
    return (box.text("terrarium.conf") or "").split("\n")


def test_two_lines(box):
    box.call("write_settings", {"lamps": "off", "fan": "slow & quiet"})
    assert [line for line in lines(box) if line] == ["lamps = off", "fan = slow & quiet"]


def test_can_be_read_again(box):
    settings = {"animal": "corn snake 'Ute'", "degrees": "28.5", "door": "closed"}
    box.call("write_settings", settings)
    assert box.call("read_settings") == settings


def test_old_settings_are_gone(box):
    box.write("terrarium.conf", "lamps = on\nmist = 18:00\nfan = fast\n")
    box.call("write_settings", {"mist": "06:15"})
    assert [line for line in lines(box) if line] == ["mist = 06:15"]


def test_other_programs_can_read_them(box):
    box.call("write_settings", {"lamps": "dim"})
    assert box.call("read_settings") == {"lamps": "dim"}
    assert box.mode("terrarium.conf") & 0o444 == 0o444
