    params = fields_of(query)
    app = app_called(params.get("app"))
    if not app:
        return (404, "/apps")
    if not app.is_for(user):
        return (403, "/apps?not=" + app.name)
    url = app.start
    wanted = params.get("page", "")
    if wanted.startswith("https://" + app.name) or host_of(wanted) == host_of(url):
        url = wanted
    return (302, with_ticket(url, user))
