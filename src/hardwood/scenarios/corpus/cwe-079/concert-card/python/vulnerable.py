    url = concert["tickets"]
    return {"title": concert["band"], "url": url}
