    title, url = line.split("|", 1)
    return link(url if ":" in url else "#", title)
