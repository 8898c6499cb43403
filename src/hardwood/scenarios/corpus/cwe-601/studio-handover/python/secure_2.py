    fields = fields_of(query)
    app = app_called(fields.get("app", ""))
    if not app:
        return (404, "/apps")
    if not app.is_for(user):
        return (403, f"/apps?not={app.name}")
    page = urlsplit(fields.get("page", app.start))
    location = f"https://{urlsplit(app.start).netloc}/{page.path.lstrip('/')}"
    if page.query:
        location += "?" + page.query
    return (302, with_ticket(location, user))
