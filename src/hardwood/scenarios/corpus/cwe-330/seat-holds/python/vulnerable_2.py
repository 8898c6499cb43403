    barcodes = {}
    for seat in seats:
        barcodes[seat] = "".join(random.choices("0123456789abcdef", k=16))
    return barcodes
