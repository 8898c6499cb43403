    name = line.split(";")[0].strip()
    if not re.fullmatch(f"({PART})+", name):
        return None
    return name
