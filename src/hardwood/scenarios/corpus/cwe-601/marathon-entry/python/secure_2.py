    parts = [f'<form method="post" action="/entry/{runner["number"]}">']
    for name in ("club", "goal"):
        value = runner.get(name) or ""
        if name == "goal" and minutes(value) is None:
            value = ""
        parts.append(f'<input name="{name}" value="{escape(value, quote=True)}">')
    parts.append('<select name="shirt">')
    for size in SHIRTS:
        if size == runner["shirt"]:
            parts.append(f"<option selected>{size}</option>")
        else:
            parts.append(f"<option>{size}</option>")
    parts.append("</select>")
    parts.append("<button>Save</button>")
    back = parse_qs(query).get("from", [""])[-1]
    ours = back[:1] == "/" and not set(back) & set("\\\t\r\n") and back[1:2] != "/"
    parts.append('<a href="%s">Cancel</a>' % (escape(back) if ours else MINE))
    parts.append("</form>")
    return "".join(parts)
