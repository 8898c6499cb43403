    pins = json.loads(PINS.read_text())
    kept = {n: pin for n, pin in pins.items() if (n, pin["by"]) != (number, session["user"])}
    save(kept)
    return len(kept) < len(pins)
