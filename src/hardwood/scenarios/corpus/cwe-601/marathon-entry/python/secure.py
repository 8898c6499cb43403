    club = runner.get("club", "")
    goal = runner.get("goal", "")
    if minutes(goal) is None:
        goal = ""
    options = ""
    for shirt in SHIRTS:
        chosen = " selected" if shirt == runner["shirt"] else ""
        options += f"<option{chosen}>{shirt}</option>"
    page = parse_qs(query).get("from", [MINE])[0]
    if not re.match(r"/(?![/\\\s])", page):
        page = MINE
    return (
        f'<form method="post" action="/entry/{runner["number"]}">'
        f'<input name="club" value="{escape(club)}">'
        f'<input name="goal" value="{escape(goal)}">'
        f'<select name="shirt">{options}</select>'
        "<button>Save</button>"
        f'<a href="{escape(page)}">Cancel</a>'
        "</form>"
    )
