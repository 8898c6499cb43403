    guest = entry["guest"]
    says = html.escape(entry["says"])
    return '<q title="' + guest + '">' + says + "</q> " + stars(entry["stars"])
