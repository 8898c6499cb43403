    match = RIGHT_ASCENSION.fullmatch(text)
    if match is None:
        return None
    hours, minutes, seconds = (float(group) for group in match.groups())
    return round((hours + minutes / 60 + seconds / 3600) * 15, 3)
