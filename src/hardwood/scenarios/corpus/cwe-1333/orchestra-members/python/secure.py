    name = line.split(";")[0].strip()
    form = re.compile(r"^[A-Za-z]+(?:(?:[.'-] ?| )[A-Za-z]+)*[.'-]?$")
    if form.match(name) is None:
        return None
    return name
