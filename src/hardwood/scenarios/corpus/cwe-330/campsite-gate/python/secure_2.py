    receipts = []
    for arrival in stays(arrivals):
        gate = None
        while gate is None or gate in in_use:
            gate = f"{secrets.randbelow(10000):04d}"
        in_use.add(gate)
        receipts.append(make_receipt(arrival, gate))
    return receipts
