    return POINTS if answer.strip().lower() == CAPITALS[country].lower() else 0
