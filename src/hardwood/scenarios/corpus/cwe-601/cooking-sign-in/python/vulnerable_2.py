    page = form.get("next", "")
    if not page or page.startswith("http"):
        return START
    return page
