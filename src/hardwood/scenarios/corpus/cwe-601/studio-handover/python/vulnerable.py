    fields = fields_of(query)
    app = app_called(fields.get("app"))
    if app is None:
        return 404, "/apps"
    if not app.is_for(user):
        return 403, "/apps?" + urlencode({"not": app.name})
    return 302, with_ticket(fields.get("page", app.start), user)
