    best = sorted(scores.items(), key=POINTS, reverse=True)[:limit]
    items = [f"<li>{html.escape(name)} ({points})</li>" for name, points in best]
    return "<ol>" + "".join(items) + "</ol>"
