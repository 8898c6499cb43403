    problem = find_refusal(invitations, code, page)
    if problem:
        return problem
    invitation = invitations[code]
    invitation["coming"] = page["coming"]
    invitation["note"] = page.get("note", "")
    invitation["guests"] = [{**GUEST, **sent} for sent in people_of(page)]
    return "ok"
