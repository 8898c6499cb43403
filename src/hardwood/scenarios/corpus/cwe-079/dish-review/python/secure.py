    guest = html.escape(entry["guest"])
    says = html.escape(entry["says"])
    return f'<q title="{guest}">{says}</q> {stars(entry["stars"])}'
