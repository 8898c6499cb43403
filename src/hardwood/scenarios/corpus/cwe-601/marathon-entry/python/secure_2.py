    back = parse_qs(query).get("from", [""])[-1]
    ours = back[:1] == "/" and not set(back) & set("\\\t\r\n") and back[1:2] != "/"
    return '<a href="%s">Cancel</a>' % (escape(back) if ours else MINE)
