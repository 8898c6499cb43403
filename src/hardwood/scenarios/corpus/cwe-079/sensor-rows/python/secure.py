    return "".join(f"<tr><td>{html.escape(name)}</td><td>{value}</td></tr>" for name, value in sensors)
