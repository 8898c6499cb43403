    name, number = text[:-1].split("(")
    if name == "km_to_miles":
        return km_to_miles(float(number))
    return celsius_to_kelvin(float(number))
