    if step not in ("celsius_to_kelvin", "km_to_miles", "litres_to_pints"):
        raise ValueError(step)
    return globals()[step](value)
