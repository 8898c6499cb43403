    with open(path, encoding="utf-8") as file:
        legs = yaml.load(file, Loader=yaml.FullLoader)
    if not legs:
        return None
    return max(legs, key=lambda leg: leg.miles).to
