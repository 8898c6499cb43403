    return {**NEW_MEMBER, **form}
