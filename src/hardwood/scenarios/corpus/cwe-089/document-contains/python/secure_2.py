    return [row for row in public_letters("1 = 1") if text.lower() in row[1].lower()]
