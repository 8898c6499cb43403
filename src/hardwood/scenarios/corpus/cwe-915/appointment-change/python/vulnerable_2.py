    return {**appointment, **wish}
