    day = day_name(concert["date"])
    url = concert["url"].strip()
    return dict(title=concert["title"], url=url, day=day)
