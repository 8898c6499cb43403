    code = hashlib.sha256(meter.encode()).hexdigest()[:16]
    card = f"{name}, {street}\n"
    card += f"Meter {meter}, code {code}"
    return card
