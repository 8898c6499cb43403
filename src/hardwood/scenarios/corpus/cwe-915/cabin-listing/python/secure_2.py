    for name in HOST_ATTRIBUTES & values.keys():
        setattr(cabin, name, values[name])
