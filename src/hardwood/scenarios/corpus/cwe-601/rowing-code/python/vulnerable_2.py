    if is_right(codes, form):
        codes.pop(form["mail"])
        page = form.get("page", "")
        location = BOATHOUSE
        if page[:1] == "/":
            location = page
        return Reply(location, make_cookie(form["mail"]))
    return ask_again(codes, form)
