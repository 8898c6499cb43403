    name, number = text.rstrip(")").split("(")
    table = {"celsius_to_kelvin": celsius_to_kelvin, "km_to_miles": km_to_miles}
    return table[name](float(number))
