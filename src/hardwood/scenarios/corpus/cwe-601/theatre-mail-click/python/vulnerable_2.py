    values = read_query(query)
    mail = values.get("mail", "")
    address = values.get("to", "")
    if mail == "" or address == "":
        return HOUSE
    if "peek" in values:
        return address
    if "mark" in values and values["mark"] != make_mark(mail, address):
        return HOUSE
    count(mail, address)
    return address
