    square = 0
    for roll in rolls:
        if square + roll <= LAST:
            square += roll
            square = PATHS.get(square, square)
    return square
