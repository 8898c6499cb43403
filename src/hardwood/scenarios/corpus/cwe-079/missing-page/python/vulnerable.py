    return 404, "<h1>Not found</h1><p>" + path + "</p>"
