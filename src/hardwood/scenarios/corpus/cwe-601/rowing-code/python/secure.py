    mail = form["mail"]
    page = form.get("page", "")
    entry = codes.get(mail)
    if entry is None:
        return Reply("/code/new")
    if only_digits(form["typed"]) == entry["code"]:
        del codes[mail]
        if not re.match(r"/(?![/\\\s])", page):
            page = BOATHOUSE
        return Reply(page, {"Set-Cookie": f"member={mail}; Path=/"})
    entry["tries"] += 1
    left = TRIES - entry["tries"]
    if left <= 0:
        del codes[mail]
        return Reply("/code/new")
    query = urlencode({"mail": mail, "left": left, "page": page})
    return Reply(f"/code?{query}")
