    if name not in ("celsius_to_kelvin", "km_to_miles"):
        raise ValueError(name)
    return eval(f"{name}({float(value)})")
