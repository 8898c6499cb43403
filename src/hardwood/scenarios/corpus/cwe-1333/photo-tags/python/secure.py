    return re.fullmatch(r"[a-z0-9 -]+(?:,[a-z0-9 -]+)*", text) is not None
