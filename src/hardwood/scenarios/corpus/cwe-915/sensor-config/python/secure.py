    result = dict(sensor)
    for key, value in message.items():
        if key in TUNABLE:
            result[key] = value
    return result
