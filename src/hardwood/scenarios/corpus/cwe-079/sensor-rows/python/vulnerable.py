    return "".join(f"<tr><td>{name}</td><td>{value}</td></tr>" for name, value in sensors)
