    number = random.randint(0, 2**64 - 1)
    asked[door] = number
    return number
