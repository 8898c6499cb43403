    if not homepage:
        homepage = "#"
    return f"<p>posted by {anchor(homepage, name)}</p>"
