    line = re.sub(r"<(?!/?[bi]>)/?[a-zA-Z][^<>]*>", "", line)
    line = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for tag in ("b", "/b", "i", "/i"):
        line = line.replace(f"&lt;{tag}&gt;", f"<{tag}>")
    return line
