    vars(CARDS[number]).update(data)
