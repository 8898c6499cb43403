    if is_right(codes, form):
        codes.pop(form["mail"])
        reply = Reply(BOATHOUSE, make_cookie(form["mail"]))
        page = form.get("page") or ""
        one_of_ours = page.startswith("/") and "//" not in page and "\\" not in page
        if one_of_ours and not any(ord(sign) < 33 for sign in page):
            reply.location = page
        return reply
    return ask_again(codes, form)
