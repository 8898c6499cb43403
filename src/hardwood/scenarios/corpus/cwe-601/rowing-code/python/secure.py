    if not is_right(codes, form):
        return ask_again(codes, form)
    mail = form["mail"]
    del codes[mail]
    page = form.get("page", "")
    if not re.match(r"/(?![/\\\s])", page):
        page = BOATHOUSE
    return Reply(page, make_cookie(mail))
