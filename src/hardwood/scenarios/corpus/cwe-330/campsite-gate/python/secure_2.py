    receipts = []
    for arrival in stays(arrivals):
        gate = None
        while gate is None or gate in in_use:
            gate = "".join(secrets.choice("0123456789") for _ in range(4))
        in_use.add(gate)
        receipts.append(make_receipt(arrival, gate))
    return receipts
