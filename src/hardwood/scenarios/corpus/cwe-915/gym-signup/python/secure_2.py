    member = dict(NEW_MEMBER)
    member["name"] = form["name"]
    member["email"] = form["email"]
    return member
