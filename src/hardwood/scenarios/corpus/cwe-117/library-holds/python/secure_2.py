    lines = ['HOLD "{title}" card {card} until {until} wish: {wish}'.format(**hold) for hold in holds]
    return "".join(" ".join(line.splitlines()) + "\n" for line in lines)
