    url = concert["url"]
    if urlparse(url).scheme not in ("http", "https"):
        url = "#"
    return {"title": concert["title"], "url": url, "day": day_name(concert["date"])}
