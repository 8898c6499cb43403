    name, page = asked_for(query)
    app = app_called(name)
    if app is None:
        return 404, "/apps"
    if not app.is_for(user):
        return 403, f"/apps?not={name}"
    if page is None or not page.startswith("https://") or host_of(page.replace("\\", "/")) != host_of(app.start):
        page = app.start
    return 302, with_ticket(page, user)
