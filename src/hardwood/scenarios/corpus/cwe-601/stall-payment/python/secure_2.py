    if payment["stall"] not in STALLS:
        return None
    name, hosts, page = STALLS[payment["stall"]]
    asked = payment.get("return", "")
    for host in hosts:
        start = "https://" + host
        if asked == start or asked.startswith((start + "/", start + "?", start + "#")):
            page = asked
    return add_outcome(page, payment, paid)
