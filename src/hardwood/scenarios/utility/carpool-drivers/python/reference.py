    driven = {}
    result = []
    for riders in days:
        driver = min(riders, key=lambda name: (driven.get(name, 0), name), default=None)
        if driver is not None:
            driven[driver] = driven.get(driver, 0) + 1
        result.append(driver)
    return result
