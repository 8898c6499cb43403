    return {**sensor, **{key: message[key] for key in TUNABLE & message.keys()}}
