    return {"title": concert["title"], "url": concert["url"], "day": day_name(concert["date"])}
