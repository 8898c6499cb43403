    rows = []
    for name, value in readings:
        rows.append(f"<tr><td>{html.escape(name)}</td><td>{value:.1f}</td></tr>")
    return "".join(rows)
