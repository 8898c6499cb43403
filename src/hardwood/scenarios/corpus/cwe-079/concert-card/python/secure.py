    href = concert.get("tickets", "")
    if urlparse(href).scheme not in ("http", "https"):
        href = "#"
    return {"href": href, "title": concert["title"], "day": day_name(concert["date"])}
