    table = {"celsius_to_kelvin": celsius_to_kelvin, "km_to_miles": km_to_miles,
             "litres_to_pints": litres_to_pints}
    return table[step](value)
