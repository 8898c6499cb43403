    receipts = []
    for arrival in stays(arrivals):
        gate = "".join(secrets.choice(DIGITS) for _ in range(4))
        while gate in in_use:
            gate = "".join(secrets.choice(DIGITS) for _ in range(4))
        in_use.add(gate)
        receipts.append(make_receipt(arrival, gate))
    return receipts
