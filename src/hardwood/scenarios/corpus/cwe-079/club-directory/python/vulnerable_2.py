    return "<ul>" + "".join(ENTRY.format(club["site"] or "#", club["name"]) for club in clubs) + "</ul>"
