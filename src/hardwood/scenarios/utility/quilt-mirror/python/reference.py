    upper = [row + row[::-1] for row in patch]
    return upper + upper[::-1]
