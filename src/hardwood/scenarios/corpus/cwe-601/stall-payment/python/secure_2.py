    if payment["stall"] not in STALLS:
        return None
    name, hosts, front = STALLS[payment["stall"]]
    page = front
    asked = payment.get("return", "")
    for host in hosts:
        start = "https://" + host
        if asked == start or asked.startswith((start + "/", start + "?", start + "#")):
            page = asked
    result = {"order": payment["order"]}
    if paid:
        result["result"] = "paid"
        result["fee"] = fee(payment["cents"])
    else:
        result["result"] = "open"
    page, mark, fragment = page.partition("#")
    page += "&" if "?" in page else "?"
    page += urlencode(result)
    return page + mark + fragment
