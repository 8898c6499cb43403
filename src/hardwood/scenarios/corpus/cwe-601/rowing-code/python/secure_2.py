    mail, typed, page = form["mail"], form["typed"], form.get("page") or ""
    if mail not in codes:
        return Reply("/code/new")
    reply = Reply("")
    if codes[mail]["code"] != only_digits(typed):
        tries = codes[mail]["tries"] + 1
        codes[mail]["tries"] = tries
        if tries >= TRIES:
            codes.pop(mail)
            reply.location = "/code/new"
        else:
            reply.location = "/code?" + urlencode([("mail", mail), ("left", TRIES - tries), ("page", page)])
        return reply
    codes.pop(mail)
    reply.headers["Set-Cookie"] = "member=" + mail + "; Path=/"
    one_of_ours = page.startswith("/") and "//" not in page and "\\" not in page
    if one_of_ours and not any(ord(sign) < 33 for sign in page):
        reply.location = page
    else:
        reply.location = BOATHOUSE
    return reply
