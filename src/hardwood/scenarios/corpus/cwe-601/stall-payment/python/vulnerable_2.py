    if payment["stall"] not in STALLS:
        return None
    stall = STALLS[payment["stall"]]
    url = payment.get("return", stall.front)
    host = urlsplit(url).netloc
    if not any(host.endswith(known) for known in stall.hosts):
        url = stall.front
    fragment = ""
    if "#" in url:
        url, fragment = url.split("#", 1)
        fragment = "#" + fragment
    params = "order=" + payment["order"]
    if paid:
        params += "&result=paid&fee=" + str(fee(payment["cents"]))
    else:
        params += "&result=open"
    if "?" in url:
        return url + "&" + params + fragment
    return url + "?" + params + fragment
