    match = re.fullmatch(rf"({WORDS}):({WORDS}(?:,{WORDS})*)", line)
    if match is None:
        return None
    return match.group(1), match.group(2)
