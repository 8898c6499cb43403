    shown = [part.replace("&", "&amp;").replace("<", "&lt;") for part in (author, text)]
    return "<li><time>{}</time> <b>{}</b> {}</li>".format(clock(stamp), *shown)
