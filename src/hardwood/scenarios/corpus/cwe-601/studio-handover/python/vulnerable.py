    name, page = asked_for(query)
    app = app_called(name)
    if app is None:
        return 404, "/apps"
    if not app.is_for(user):
        return 403, f"/apps?not={name}"
    return 302, with_ticket(page or app.start, user)
