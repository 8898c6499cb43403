    card = {"href": "#", "title": concert["title"], "day": day_name(concert["date"])}
    if "tickets" in concert:
        card["href"] = concert["tickets"]
    return card
