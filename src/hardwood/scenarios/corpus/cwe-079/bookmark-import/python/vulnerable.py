    title, url = line.split("|")
    return link(url, title)
