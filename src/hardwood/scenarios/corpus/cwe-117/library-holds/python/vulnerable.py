    text = ""
    for hold in holds:
        text += f'HOLD "{hold["title"]}" card {hold["card"]} until {hold["until"]} wish: {hold["wish"]}\n'
    return text
