    page = form.get("next") or START
    return page
