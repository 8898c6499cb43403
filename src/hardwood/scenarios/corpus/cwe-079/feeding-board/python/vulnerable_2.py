    if len(feedings) == 0:
        return "<p>No feedings today</p>"
    names = []
    for feeding in feedings:
        if feeding.house not in names:
            names.append(feeding.house)
    names.sort()
    lines = []
    for name in names:
        lines.append("<h2>" + name + "</h2>")
        lines.append("<ul>")
        here = [feeding for feeding in feedings if feeding.house == name]
        here.sort(key=lambda feeding: feeding.minute)
        for feeding in here:
            lines.append("<li>" + clock(feeding.minute) + " " + feeding.animal)
            if feeding.remark != "":
                lines.append(" <em>" + html.escape(feeding.remark) + "</em>")
            lines.append("</li>")
        lines.append("</ul>")
    return "".join(lines)
