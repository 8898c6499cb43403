    name, number = text.rstrip(")").split("(", 1)
    return eval(name)(eval(number))
