    film = sale["film"].replace(",", " ").replace("\n", " ")
    return f"{sale['day']},{film},{sale['seats']},{sale['cents']}"
