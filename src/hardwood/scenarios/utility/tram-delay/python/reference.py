    difference = to_minutes(actual) - to_minutes(planned)
    if difference > 720:
        difference -= 1440
    elif difference < -720:
        difference += 1440
    return difference
