    shown = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&#34;"}
    return '<q title="%s">%s</q> %s' % (
        entry["guest"].translate(shown),
        entry["says"].translate(shown),
        stars(entry["stars"]),
    )
