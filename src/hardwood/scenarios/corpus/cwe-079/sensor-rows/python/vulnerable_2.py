    rows = []
    for name, value in sensors:
        rows.append("<tr><td>%s</td><td>%s</td></tr>" % (name, value))
    return "\n".join(rows)
