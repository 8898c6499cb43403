    xml = ""
    for title in titles:
        xml += "<song>" + title + "</song>"
    return xml
