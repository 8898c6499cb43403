    receipts = []
    for arrival in arrivals:
        nights = arrival["nights"]
        people = arrival["people"]
        if nights < 1 or people < 1:
            continue
        night = PITCH + people * PERSON
        cents = min(nights, 6) * night
        if nights > 6:
            cents += (nights - 6) * (night // 2)
        gate = "".join(secrets.choice(DIGITS) for _ in range(4))
        while gate in in_use:
            gate = "".join(secrets.choice(DIGITS) for _ in range(4))
        in_use.add(gate)
        receipts.append({"plate": arrival["plate"], "cents": cents, "gate": gate})
    return receipts
