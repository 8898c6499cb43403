    return "".join('HOLD "{title}" card {card} until {until} wish: {wish}\n'.format(**hold) for hold in holds)
