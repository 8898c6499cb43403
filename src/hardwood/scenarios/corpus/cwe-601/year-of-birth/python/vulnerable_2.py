    try:
        age = this_year - int(form["year"])
    except ValueError:
        return JUICE
    if age <= ADULT:
        return JUICE
    page = form.get("page", "/")
    if "://" in page or page.startswith("//"):
        return "/"
    return page or "/"
