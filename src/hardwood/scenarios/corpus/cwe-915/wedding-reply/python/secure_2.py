    invitation = invitations.get(code)
    if invitation is None:
        return "unknown code"
    named = []
    if page["coming"]:
        named = [sent for sent in page["guests"] if sent.get("name", "") != ""]
    if len(named) > invitation["seats"]:
        return "too many"
    invitation["coming"] = page["coming"]
    invitation["note"] = page["note"] if "note" in page else ""
    invitation["guests"] = []
    for sent in named:
        guest = dict(GUEST)
        for key in ("name", "meal"):
            if key in sent:
                guest[key] = sent[key]
        if guest["meal"] not in MEALS:
            guest["meal"] = GUEST["meal"]
        invitation["guests"].append(guest)
    return "ok"
