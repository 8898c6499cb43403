    code = hmac.new(board_key(), meter.encode(), "sha256").hexdigest()[:16]
    card = f"{name}, {street}\n"
    card += f"Meter {meter}, code {code}"
    return card
