    label = match.group(1)
    url = match.group(2)
    if not url:
        url = "#"
    return '<a href="' + url + '">' + label + "</a>"
