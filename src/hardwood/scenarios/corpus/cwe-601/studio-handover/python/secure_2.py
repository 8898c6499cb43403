    fields = parse_qs(query)
    with open(APPS) as file:
        app = json.load(file).get(fields.get("app", [""])[0])
    if app is None:
        return (404, "/apps")
    if isinstance(app["users"], list) and user not in app["users"]:
        return (403, "/apps?not=" + fields["app"][0])
    start = urlsplit(app["start"])
    if "page" in fields:
        page = urlsplit(fields["page"][0])
    else:
        page = start
    location = f"https://{start.netloc}/{page.path.lstrip('/')}?"
    if page.query:
        location += page.query + "&"
    location += urlencode({"ticket": new_ticket(user)})
    return (302, location)
