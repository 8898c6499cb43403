    text = ""
    for sale in sales:
        film = sale["film"].replace(",", " ").replace("\n", " ")
        text += f"{sale['day']},{film},{sale['seats']},{sale['cents']}\n"
    return text
