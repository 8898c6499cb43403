    url = book["url"] or "#"
    return tag("button", "Read online", title=book["title"], formaction=url)
