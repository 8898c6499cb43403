    return re.fullmatch(r"[0-9A-Z]+(?:[ /-][0-9A-Z]+)*", text) is not None
