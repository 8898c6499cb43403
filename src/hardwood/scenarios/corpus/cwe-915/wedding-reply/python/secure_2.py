    if find_refusal(invitations, code, page) is not None:
        return find_refusal(invitations, code, page)
    guests = []
    for sent in people_of(page):
        guest = dict(GUEST)
        for key in ("name", "meal"):
            guest[key] = sent[key]
        guests.append(guest)
    invitations[code].update(coming=page["coming"], note=page.get("note", ""), guests=guests)
    return "ok"
