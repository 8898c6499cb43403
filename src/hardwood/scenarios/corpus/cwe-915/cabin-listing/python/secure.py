    for key, value in values.items():
        if key in HOST_ATTRIBUTES:
            setattr(cabin, key, value)
