    result = {}
    for name in sources:
        try:
            result[name] = fetch_titles(sources[name], fetch)
        except OSError as reason:
            shown = re.sub(r"//[^/]*@", "//", sources[name])
            shown = re.sub(r"=[^&#]*", "=...", shown)
            warn(name, shown, reason)
    return result
