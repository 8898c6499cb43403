    best = sorted(scores.items(), key=POINTS, reverse=True)[:limit]
    items = [f"<li>{name} ({points})</li>" for name, points in best]
    return "<ol>" + "".join(items) + "</ol>"
