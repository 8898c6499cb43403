    data = json.dumps(settings)
    data = data.replace("</", "<\\/").replace("<!--", "<\\u0021--")
    return "<script>window.SETTINGS = " + data + ";</script>"
