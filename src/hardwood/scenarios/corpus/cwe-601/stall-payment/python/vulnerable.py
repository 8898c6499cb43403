    stall = STALLS.get(payment["stall"])
    if stall is None:
        return None
    page = payment.get("return") or stall.front
    return add_outcome(page, payment, paid)
