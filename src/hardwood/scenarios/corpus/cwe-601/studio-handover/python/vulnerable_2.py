    with open(APPS) as file:
        apps = json.load(file)
    params = parse_qs(query)
    if "app" not in params or params["app"][0] not in apps:
        return (404, "/apps")
    name = params["app"][0]
    users = apps[name]["users"]
    if users != "everybody":
        if user not in users:
            return (403, "/apps?not=" + name)
    url = apps[name]["start"]
    if "page" in params:
        wanted = params["page"][0]
        if wanted.startswith("https://" + name):
            url = wanted
        elif host_of(wanted) == host_of(url):
            url = wanted
    if "?" in url:
        url = url + "&ticket=" + new_ticket(user)
    else:
        url = url + "?ticket=" + new_ticket(user)
    return (302, url)
