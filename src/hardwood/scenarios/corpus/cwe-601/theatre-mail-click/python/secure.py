    values = read_query(query)
    if "to" not in values or "mail" not in values:
        return HOUSE
    mail, address = values["mail"], values["to"]
    if not hmac.compare_digest(values.get("mark", "").encode(), make_mark(mail, address).encode()):
        return HOUSE
    if values.get("peek") != "1":
        count(mail, address)
    return address
