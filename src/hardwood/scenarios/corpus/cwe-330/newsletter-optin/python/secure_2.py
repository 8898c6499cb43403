    generator = random.SystemRandom()
    result = []
    for address in sheet.lower().split("\n"):
        address = address.strip()
        if ADDRESS.fullmatch(address) is None or address in waiting:
            continue
        signs = []
        for _ in range(24):
            signs.append(generator.choice(ALPHABET))
        waiting[address] = "".join(signs)
        result.append(
            dict(
                to=address,
                subject=subject(),
                text=f"{CONFIRM}{waiting[address]}",
            )
        )
    return result
