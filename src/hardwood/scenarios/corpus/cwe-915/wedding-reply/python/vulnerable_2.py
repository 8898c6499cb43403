    problem = find_refusal(invitations, code, page)
    if problem is not None:
        return problem
    guests = []
    for sent in people_of(page):
        guest = GUEST.copy()
        for key in sent:
            if key in GUEST:
                guest[key] = sent[key]
        guests.append(guest)
    invitations[code]["coming"] = page["coming"]
    invitations[code]["note"] = page.get("note", "")
    invitations[code]["guests"] = guests
    return "ok"
