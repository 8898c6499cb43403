    return "".join(part[0] * int(part[1:] or 1) for part in pattern.split())
