    mail = form["mail"]
    if mail not in codes:
        return Reply("/code/new")
    page = form.get("page", "")
    if codes[mail]["code"] == only_digits(form["typed"]):
        codes.pop(mail)
        headers = {}
        headers["Set-Cookie"] = "member=%s; Path=/" % mail
        location = BOATHOUSE
        if page[:1] == "/":
            location = page
        return Reply(location, headers)
    codes[mail]["tries"] = codes[mail]["tries"] + 1
    left = TRIES - codes[mail]["tries"]
    if left > 0:
        return Reply("/code?" + urlencode({"mail": mail, "left": left, "page": page}))
    codes.pop(mail)
    return Reply("/code/new")
