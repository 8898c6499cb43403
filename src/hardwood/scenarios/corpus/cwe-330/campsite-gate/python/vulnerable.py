    receipts = []
    for arrival in stays(arrivals):
        gate = write_digits(random.randint(0, 9999))
        while gate in in_use:
            gate = write_digits(random.randint(0, 9999))
        in_use.add(gate)
        receipts.append(make_receipt(arrival, gate))
    return receipts
