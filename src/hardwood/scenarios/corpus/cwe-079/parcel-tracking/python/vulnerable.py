    return ROW.render(target=target, words=carrier)
