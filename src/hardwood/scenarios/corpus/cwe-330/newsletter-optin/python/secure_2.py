    generator = random.SystemRandom()
    addresses = new_on(sheet, waiting)
    for address in addresses:
        signs = [generator.choice(ALPHABET) for _ in range(24)]
        waiting[address] = "".join(signs)
    return [write_mail(address, waiting[address]) for address in addresses]
