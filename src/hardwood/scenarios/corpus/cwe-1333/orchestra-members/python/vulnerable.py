    return bool(re.match(r"^([A-Za-z]+[.'-]? ?)+$", text))
