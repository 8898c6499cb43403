    return {**DEFAULTS, **changes}
