    def attempt(address):
        try:
            return fetch(address), None
        except OSError as error:
            return None, error

    result = {}
    for name in sources:
        if not sources[name]:
            result[name] = []
            continue
        calendar, reason = attempt(sources[name])
        if calendar is None:
            calendar, reason = attempt(sources[name])
        if calendar is None:
            shown = re.sub(r"//[^/]*@", "//", sources[name])
            shown = re.sub(r"=[^&#]*", "=...", shown)
            log.warning(f"calendar of {name} failed: {shown}: {reason}")
            continue
        result[name] = summaries(calendar)
    log.info(f"{len(result)} of {len(sources)} calendars")
    return result
