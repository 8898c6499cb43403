    if not session.get("user"):
        return False
    with open(PINS) as file:
        pins = json.load(file)
    pin = pins.pop(number, None)
    save(pins)
    return pin is not None
