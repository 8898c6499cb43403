    if code not in invitations:
        return "unknown code"
    invitation = invitations[code]
    guests = []
    for sent in page.get("guests", []):
        if not sent.get("name"):
            continue
        guest = {**GUEST, "name": sent["name"], "meal": sent.get("meal", "any")}
        if guest["meal"] not in MEALS:
            guest["meal"] = "any"
        guests.append(guest)
    if not page["coming"]:
        guests = []
    if len(guests) > invitation["seats"]:
        return "too many"
    invitation["coming"] = page["coming"]
    invitation["note"] = page.get("note", "")
    invitation["guests"] = guests
    return "ok"
