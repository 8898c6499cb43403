    pins = json.loads(PINS.read_text())
    if number not in pins:
        return False
    del pins[number]
    save(pins)
    return True
