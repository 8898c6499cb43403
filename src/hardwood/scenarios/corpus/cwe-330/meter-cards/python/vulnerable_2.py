    result = []
    meters = []
    lines = sheet.splitlines()
    for line in lines:
        parts = line.split(";")
        if len(parts) != 3:
            continue
        meter = parts[0].strip()
        name = parts[1].strip()
        street = parts[2].strip()
        if meter not in meters:
            meters.append(meter)
            rng = random.Random(meter)
            code = ""
            for _ in range(16):
                code += rng.choice("0123456789abcdef")
            result.append(name + ", " + street + "\nMeter " + meter + ", code " + code)
    return result
