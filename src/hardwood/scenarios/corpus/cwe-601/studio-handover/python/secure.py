    fields = fields_of(query)
    app = app_called(fields.get("app"))
    if app is None:
        return 404, "/apps"
    if not app.is_for(user):
        return 403, "/apps?" + urlencode({"not": app.name})
    page = fields.get("page", app.start)
    if not page.startswith("https://") or host_of(page.replace("\\", "/")) != host_of(app.start):
        page = app.start
    return 302, with_ticket(page, user)
