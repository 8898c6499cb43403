    page = form.get("next") or START
    return page if re.match(r"/(?![/\\\s])", page) else START
