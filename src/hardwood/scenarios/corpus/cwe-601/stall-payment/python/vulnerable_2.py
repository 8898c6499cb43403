    if payment["stall"] not in STALLS:
        return None
    stall = STALLS[payment["stall"]]
    url = payment.get("return", stall.front)
    host = urlsplit(url).netloc
    if not any(host.endswith(known) for known in stall.hosts):
        url = stall.front
    return add_outcome(url, payment, paid)
