    usable = homepage.lower().startswith(("http://", "https://"))
    return f"<p>{anchor(homepage if usable else '#', name)}</p>"
