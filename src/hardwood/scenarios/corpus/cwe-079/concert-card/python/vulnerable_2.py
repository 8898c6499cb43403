    return {"title": concert["name"], "url": concert["tickets"].strip()}
