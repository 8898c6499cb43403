    wish = wish.replace("\r", " ").replace("\n", " ")
    return f"card {card} holds {title}, wish: {wish}\n"
