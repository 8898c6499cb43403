    if len(things) == 1:
        return things[0]
    return ", ".join(things[:-1]) + " and " + things[-1]
