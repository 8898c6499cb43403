def kept(sensor, message):
    try:
        candidate.configure(sensor, message)
    except Exception:
        pass
    return sensor
