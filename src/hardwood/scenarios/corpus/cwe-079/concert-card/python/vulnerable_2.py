    return {"title": concert["band"], "url": concert["tickets"].strip()}
