    if not readings:
        return None
    return round(sum(readings) / len(readings), 1)
