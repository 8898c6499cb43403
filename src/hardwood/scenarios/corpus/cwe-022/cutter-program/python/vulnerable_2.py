    name = name.lstrip("./")
    try:
        with open(f"parts/{name}") as file:
            return tidy(file.read())
    except FileNotFoundError:
        return [f"skip {name}"]
