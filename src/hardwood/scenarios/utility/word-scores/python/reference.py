    return {word: sum(letter_value(c) for c in word if c.isalpha()) for word in words}
