    if url.startswith("javascript:"):
        url = "#"
    return f"<p>posted by {anchor(url, name)}</p>"
