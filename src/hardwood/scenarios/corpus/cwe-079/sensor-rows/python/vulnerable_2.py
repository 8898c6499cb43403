    cells = "</td><td>".join([name, str(value)])
    return "<tr><td>" + cells + "</td></tr>"
