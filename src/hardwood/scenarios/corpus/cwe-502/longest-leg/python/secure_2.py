    class Legs(yaml.SafeLoader):
        pass

    Legs.add_constructor("!leg", lambda loader, node: loader.construct_mapping(node))
    with open(path, encoding="utf-8") as file:
        legs = yaml.load(file, Legs) or []
    legs.sort(key=lambda leg: leg["miles"], reverse=True)
    return legs[0]["to"] if legs else None
