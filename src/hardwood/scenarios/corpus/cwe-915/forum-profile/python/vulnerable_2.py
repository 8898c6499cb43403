    return {**profile, **changes}
