    name = re.compile(r"(?:[A-Za-z]+(?:\.|'|-)?(?: )?)*[A-Za-z]+[.'-]?")
    match = name.fullmatch(text)
    if match is None:
        return False
    return True
