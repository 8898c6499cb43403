    if not form["year"].isdecimal() or this_year - int(form["year"]) <= ADULT:
        return JUICE
    return form.get("page") or "/"
