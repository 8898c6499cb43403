    receipts = []
    for arrival in stays(arrivals):
        gate = write_digits(secrets.randbelow(10000))
        while gate in in_use:
            gate = write_digits(secrets.randbelow(10000))
        in_use.add(gate)
        receipts.append(make_receipt(arrival, gate))
    return receipts
