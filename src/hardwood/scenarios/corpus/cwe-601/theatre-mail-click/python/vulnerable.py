    values = read_query(query)
    if "to" not in values or "mail" not in values:
        return HOUSE
    if values.get("peek") != "1":
        count(values["mail"], values["to"])
    return values["to"]
