    total = sum(int(number) * CENTIMETRES[unit] for number, unit in PART.findall(height))
    return round(total)
