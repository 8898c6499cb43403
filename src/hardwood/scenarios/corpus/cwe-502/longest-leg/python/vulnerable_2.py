    with open(path, encoding="utf-8") as file:
        text = file.read()
    if "!!python" in text:
        raise ValueError("only legs, please")
    longest = None
    for leg in yaml.unsafe_load(text):
        if longest is None or leg.miles > longest.miles:
            longest = leg
    return longest.to if longest else None
