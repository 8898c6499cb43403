    result = {}
    for name in sources:
        try:
            result[name] = fetch_titles(sources[name], fetch)
        except OSError as reason:
            shown = re.sub(r"//[^/]*@", "//", sources[name])
            shown = re.sub(r"=[^&#]*", "=...", shown)
            log.warning(f"calendar of {name} failed: {shown}: {reason}")
    log.info(f"{len(result)} of {len(sources)} calendars")
    return result
