    numbers = SHELF.load()
    numbers[kind] = number
    SHELF.store(numbers)
