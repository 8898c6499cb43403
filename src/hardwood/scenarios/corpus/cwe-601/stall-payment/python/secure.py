    stall = STALLS.get(payment["stall"])
    if stall is None:
        return None
    page = payment.get("return", stall.front)
    parts = urlsplit(page.replace("\\", "/"))
    if parts.scheme != "https" or parts.netloc not in stall.hosts:
        page = stall.front
    return add_outcome(page, payment, paid)
