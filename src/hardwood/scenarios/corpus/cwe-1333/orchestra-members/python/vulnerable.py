    name = line.split(";")[0].strip()
    if not re.match(r"^([A-Za-z]+[.'-]? ?)+$", name):
        return None
    return name
