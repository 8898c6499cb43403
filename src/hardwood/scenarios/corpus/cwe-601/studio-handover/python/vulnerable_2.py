    wanted, url = asked_for(query)
    app = app_called(wanted)
    if not app:
        return (404, "/apps")
    if not app.is_for(user):
        return (403, "/apps?not=" + app.name)
    if not url:
        url = app.start
    if url.startswith("https://" + app.name) or host_of(url) == host_of(app.start):
        return (302, with_ticket(url, user))
    return (302, with_ticket(app.start, user))
