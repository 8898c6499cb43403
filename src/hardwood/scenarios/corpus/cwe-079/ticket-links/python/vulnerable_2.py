    label = match.group(1)
    url = match.group(2)
    return '<a href="' + url + '">' + label + "</a>"
