    line = f"card {card} holds {title}, wish: {wish}"
    return " ".join(line.splitlines()) + "\n"
