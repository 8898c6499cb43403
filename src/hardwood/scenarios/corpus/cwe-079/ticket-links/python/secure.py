    label, url = match.groups()
    if urlparse(url).scheme not in ("http", "https"):
        url = "#"
    return f'<a href="{url}">{label}</a>'
