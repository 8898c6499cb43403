    parts = []
    last = None
    for feeding in sorted(feedings, key=lambda f: (f.house, f.minute)):
        house, animal, remark = (
            text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            for text in (feeding.house, feeding.animal, feeding.remark)
        )
        if feeding.house != last:
            if last is not None:
                parts.append("</ul>")
            parts.append(f"<h2>{house}</h2><ul>")
            last = feeding.house
        parts.append(f"<li>{clock(feeding.minute)} {animal}")
        if remark:
            parts.append(f" <em>{remark}</em>")
        parts.append("</li>")
    if not parts:
        return "<p>No feedings today</p>"
    return "".join(parts) + "</ul>"
