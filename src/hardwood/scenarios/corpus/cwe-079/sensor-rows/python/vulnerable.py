    return f"<tr><td>{name}</td><td>{value}</td></tr>"
