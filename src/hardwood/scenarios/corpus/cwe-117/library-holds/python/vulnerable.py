    return f"card {card} holds {title}, wish: {wish}\n"
