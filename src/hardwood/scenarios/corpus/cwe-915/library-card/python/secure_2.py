    for key in SELF_SERVICE:
        if key in data:
            setattr(CARDS[number], key, data[key])
