    what = escape(thing["what"])
    look = escape(thing["look"])
    day = date.fromisoformat(thing["day"])
    when = f"{day.day}.{day.month}.{day.year}"
    if look != "":
        when = look + " (" + when + ")"
    return "<dt>" + what + "</dt><dd title=\"" + thing["train"] + "\">" + when + "</dd>"
