    stall = STALLS.get(payment["stall"])
    if stall is None:
        return None
    target = payment.get("return") or stall.front
    parts = urlsplit(target.replace("\\", "/"))
    if parts.scheme != "https" or parts.hostname not in stall.hosts:
        parts = urlsplit(stall.front)
    query = parse_qsl(parts.query, keep_blank_values=True)
    query.append(("order", payment["order"]))
    if paid:
        query.append(("result", "paid"))
        query.append(("fee", str(fee(payment["cents"]))))
    else:
        query.append(("result", "open"))
    parts = parts._replace(query=urlencode(query))
    return parts.geturl()
