    with open(f"{store}/{wanted}", "rb") as f:
        return f.read()
