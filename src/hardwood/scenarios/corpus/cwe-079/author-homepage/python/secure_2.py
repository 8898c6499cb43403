    usable = url.lower().startswith(("http://", "https://"))
    return "<p>posted by " + anchor(url if usable else "#", name) + "</p>"
