    return sum(PRICES[item] * number for item, number in Order(lines).lines)
