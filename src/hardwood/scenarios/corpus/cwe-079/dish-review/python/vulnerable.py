    guest = entry["guest"]
    says = entry["says"]
    return f'<q title="{guest}">{says}</q> {stars(entry["stars"])}'
