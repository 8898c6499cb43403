    app_name, address = asked_for(query)
    app = app_called(app_name)
    if not app:
        return (404, "/apps")
    if not app.is_for(user):
        return (403, "/apps?" + urlencode({"not": app_name}))
    page = urlsplit(address or app.start)
    location = f"https://{urlsplit(app.start).netloc}/{page.path.lstrip('/')}"
    if page.query:
        location += "?" + page.query
    return (302, with_ticket(location, user))
