    if code not in invitations:
        return "unknown code"
    guests = []
    for sent in page.get("guests", []):
        if "name" not in sent or sent["name"] == "":
            continue
        guest = GUEST.copy()
        for key in sent:
            if key in GUEST:
                guest[key] = sent[key]
        if guest["meal"] not in MEALS:
            guest["meal"] = "any"
        guests.append(guest)
    if page["coming"] == False:
        guests = []
    if len(guests) > invitations[code]["seats"]:
        return "too many"
    invitations[code]["coming"] = page["coming"]
    invitations[code]["note"] = page.get("note", "")
    invitations[code]["guests"] = guests
    return "ok"
