    return f"<p>posted by {anchor(url, name)}</p>"
