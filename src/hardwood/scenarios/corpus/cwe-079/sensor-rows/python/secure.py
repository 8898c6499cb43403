    return f"<tr><td>{html.escape(name)}</td><td>{value}</td></tr>"
