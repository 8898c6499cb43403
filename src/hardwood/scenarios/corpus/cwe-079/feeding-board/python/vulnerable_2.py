    if len(feedings) == 0:
        return NOTHING
    lines = []
    houses = by_house(feedings)
    for name in houses:
        lines.append("<h2>" + name + "</h2><ul>")
        for feeding in houses[name]:
            lines.append("<li>" + clock(feeding.minute) + " " + feeding.animal)
            if feeding.remark != "":
                lines.append(" <em>" + html.escape(feeding.remark) + "</em>")
            lines.append("</li>")
        lines.append("</ul>")
    return "".join(lines)
