    label, url = match.groups()
    url = url or "#"
    return f'<a href="{url}">{label}</a>'
