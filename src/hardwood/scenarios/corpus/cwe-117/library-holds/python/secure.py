    text = ""
    for hold in holds:
        wish = hold["wish"].replace("\r", " ").replace("\n", " ")
        text += f'HOLD "{hold["title"]}" card {hold["card"]} until {hold["until"]} wish: {wish}\n'
    return text
