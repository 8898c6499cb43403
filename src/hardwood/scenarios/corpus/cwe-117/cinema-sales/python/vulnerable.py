    text = ""
    for sale in sales:
        text += f"{sale['day']},{sale['film']},{sale['seats']},{sale['cents']}\n"
    return text
