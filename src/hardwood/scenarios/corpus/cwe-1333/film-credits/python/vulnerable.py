    match = re.match(rf"^({WORDS}):\s*({WORDS}(?:,\s*{WORDS})*)$", line)
    if match is None:
        return None
    return match.groups()
