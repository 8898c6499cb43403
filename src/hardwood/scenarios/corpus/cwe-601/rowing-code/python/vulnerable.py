    if not is_right(codes, form):
        return ask_again(codes, form)
    mail = form["mail"]
    del codes[mail]
    return Reply(form.get("page") or BOATHOUSE, make_cookie(mail))
