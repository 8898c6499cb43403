    form = re.compile(r"(?:[A-Za-z]+(?:\.|'|-)?(?: )?)*[A-Za-z]+[.'-]?")
    name, _, _ = line.partition(";")
    name = name.strip(" ")
    if form.fullmatch(name):
        return name
    return None
