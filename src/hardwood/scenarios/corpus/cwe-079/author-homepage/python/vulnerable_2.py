    if homepage.startswith("javascript:"):
        homepage = "#"
    return f"<p>posted by {anchor(homepage or '#', name)}</p>"
