    if homepage.startswith("javascript:"):
        homepage = "#"
    return "<p>" + anchor(homepage, name) + "</p>"
