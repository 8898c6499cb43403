    def price(nights, people):
        total = 0
        for night in range(1, nights + 1):
            cost = PITCH + PERSON * people
            if night >= 7:
                cost = cost // 2
            total += cost
        return total

    receipts = []
    for arrival in arrivals:
        if arrival["nights"] <= 0 or arrival["people"] <= 0:
            continue
        gate = None
        while gate is None or gate in in_use:
            gate = f"{secrets.randbelow(10000):04d}"
        in_use.add(gate)
        cents = price(arrival["nights"], arrival["people"])
        receipts.append(dict(plate=arrival["plate"], cents=cents, gate=gate))
    return receipts
