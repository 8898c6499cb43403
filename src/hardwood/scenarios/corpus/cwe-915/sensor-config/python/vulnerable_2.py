    new = sensor.copy()
    new.update(message)
    return new
