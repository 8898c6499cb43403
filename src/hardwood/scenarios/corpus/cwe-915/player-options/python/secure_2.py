    for key in OPTIONS:
        if key in options:
            setattr(player, key, options[key])
