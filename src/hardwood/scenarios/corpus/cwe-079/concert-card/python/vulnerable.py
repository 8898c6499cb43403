    href = concert.get("tickets", "#")
    return {"href": href, "title": concert["title"], "day": day_name(concert["date"])}
