    fields = {name: texts[-1] for name, texts in parse_qs(query).items()}
    mail, to = fields.get("mail"), fields.get("to")
    if not mail or not to:
        return HOUSE
    proper = link(mail, to)
    if "mark=" + fields.get("mark", "-") != proper.rpartition("&")[2]:
        raise ValueError("not one of our links")
    if fields.get("peek") != "1":
        try:
            with open(COUNTS) as file:
                counts = json.load(file)
        except FileNotFoundError:
            counts = {}
        if mail not in counts:
            counts[mail] = {}
        counts[mail][to] = counts[mail].get(to, 0) + 1
        with open(COUNTS, "w") as file:
            json.dump(counts, file, indent=1)
    return to
