    digest = hashlib.blake2b(meter.encode("utf-8"), key=board_key(), digest_size=8)
    return "{}, {}\nMeter {}, code {}".format(
        name,
        street,
        meter,
        digest.hexdigest(),
    )
