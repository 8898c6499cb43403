    for key, value in values.items():
        setattr(cabin, key, value)
