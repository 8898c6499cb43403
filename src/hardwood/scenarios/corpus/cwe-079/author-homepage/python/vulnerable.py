    return "<p>" + anchor(homepage, name) + "</p>"
