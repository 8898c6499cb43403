    apps = json.loads(APPS.read_text())
    values = parse_qs(query)
    name = values.get("app", [""])[0]
    if name not in apps:
        return 404, "/apps"
    app = apps[name]
    if app["users"] != "everybody" and user not in app["users"]:
        return 403, "/apps?" + urlencode({"not": name})
    page = values.get("page", [app["start"]])[0]
    ticket = new_ticket(user)
    separator = "&" if "?" in page else "?"
    return 302, f"{page}{separator}ticket={ticket}"
