    links = []
    for line in text.splitlines():
        if line.strip():
            title, address = split_line(line)
            if urlparse(address).scheme not in ("http", "https"):
                address = "#"
            links.append(link(address, title))
    return links
