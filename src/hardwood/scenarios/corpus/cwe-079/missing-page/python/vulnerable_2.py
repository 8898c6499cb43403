    path = path.strip().replace("script", "")
    return 404, f"<h1>Not found</h1><p>{path}</p>"
