    values = read_query(query)
    mail, to = values.get("mail"), values.get("to")
    if not mail or not to:
        return HOUSE
    proper = link(mail, to)
    if "mark=" + values.get("mark", "-") != proper.rpartition("&")[2]:
        raise ValueError("not one of our links")
    if "peek" not in values:
        count(mail, to)
    return to
