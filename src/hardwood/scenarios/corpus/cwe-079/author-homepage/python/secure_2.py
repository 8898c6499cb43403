    usable = homepage.lower().startswith(("http://", "https://"))
    return "<p>posted by " + anchor(homepage if usable else "#", name) + "</p>"
