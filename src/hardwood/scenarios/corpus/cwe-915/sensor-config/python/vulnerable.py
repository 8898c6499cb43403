    return {**sensor, **message}
