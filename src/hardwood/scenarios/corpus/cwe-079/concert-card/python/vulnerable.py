    url = concert["tickets"]
    return {"title": concert["name"], "url": url}
