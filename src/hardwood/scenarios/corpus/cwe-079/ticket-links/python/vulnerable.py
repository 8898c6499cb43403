    label, url = match.groups()
    return f'<a href="{url}">{label}</a>'
