    cards = []
    seen = set()
    for line in sheet.splitlines():
        parts = [part.strip() for part in line.split(";")]
        if len(parts) != 3:
            continue
        meter, name, street = parts
        if meter in seen:
            continue
        seen.add(meter)
        code = hmac.new(board_key(), meter.encode(), "sha256").hexdigest()[:16]
        card = f"{name}, {street}\n"
        card += f"Meter {meter}, code {code}"
        cards.append(card)
    return cards
