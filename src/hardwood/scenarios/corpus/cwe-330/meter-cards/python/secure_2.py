    key = board_key()
    done = {}
    for line in sheet.split("\n"):
        if line.count(";") != 2:
            continue
        meter, name, street = line.split(";")
        meter = meter.strip()
        if meter in done:
            continue
        digest = hashlib.blake2b(meter.encode("utf-8"), key=key, digest_size=8)
        done[meter] = "{}, {}\nMeter {}, code {}".format(
            name.strip(),
            street.strip(),
            meter,
            digest.hexdigest(),
        )
    return list(done.values())
