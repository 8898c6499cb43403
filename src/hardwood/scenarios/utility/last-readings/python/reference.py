    return {sensor: float(value) for sensor, value in READING.findall(log)}
