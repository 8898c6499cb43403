    return 404, "<h1>Not found</h1><p>There is no " + html.escape(path) + " here.</p>"
