    for key, value in options.items():
        if key in OPTIONS:
            setattr(player, key, value)
