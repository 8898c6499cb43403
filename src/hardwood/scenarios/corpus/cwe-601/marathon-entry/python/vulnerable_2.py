    number = runner["number"]
    goal = runner.get("goal", "")
    if not goal or minutes(goal) is None:
        goal = ""
    form = f'<form method="post" action="/entry/{number}">'
    form += f'<input name="club" value="{escape(runner.get("club", ""))}">'
    form += f'<input name="goal" value="{escape(goal)}">'
    form += '<select name="shirt">'
    for shirt in SHIRTS:
        if runner["shirt"] == shirt:
            form += "<option selected>" + shirt + "</option>"
        else:
            form += "<option>" + shirt + "</option>"
    form += "</select><button>Save</button>"
    params = parse_qs(query)
    cancel = MINE
    if "from" in params and not re.match(r"\w+:", params["from"][0]):
        cancel = params["from"][0]
    form += f'<a href="{escape(cancel)}">Cancel</a></form>'
    return form
