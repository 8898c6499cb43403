    values = parse_qs(query)
    if "to" not in values or "mail" not in values:
        return HOUSE
    mail = values["mail"][0]
    address = values["to"][0]
    if not hmac.compare_digest(values.get("mark", [""])[0].encode(), mark(mail, address).encode()):
        return HOUSE
    if values.get("peek") == ["1"]:
        return address
    counts = {}
    if COUNTS.exists():
        counts = json.loads(COUNTS.read_text())
    of_mail = counts.setdefault(mail, {})
    of_mail[address] = of_mail.get(address, 0) + 1
    COUNTS.write_text(json.dumps(counts))
    return address
