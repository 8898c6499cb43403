    links = []
    for line in text.splitlines():
        if line.strip():
            title, address = split_line(line)
            links.append(link(address or "#", title))
    return links
