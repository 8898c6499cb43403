    for key, value in options.items():
        setattr(player, key, value)
