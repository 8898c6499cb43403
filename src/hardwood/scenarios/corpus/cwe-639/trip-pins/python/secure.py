    pins = json.loads(PINS.read_text())
    if number not in pins or pins[number]["by"] != session["user"]:
        return False
    del pins[number]
    save(pins)
    return True
