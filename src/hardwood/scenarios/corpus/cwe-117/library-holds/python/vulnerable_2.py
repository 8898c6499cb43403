    return "card {} holds {}, wish: {}\n".format(card, title, wish.strip())
