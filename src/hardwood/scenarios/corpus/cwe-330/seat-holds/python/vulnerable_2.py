    barcodes = {}
    for seat in seats:
        barcodes[seat] = f"{random.getrandbits(64):016x}"
    return barcodes
