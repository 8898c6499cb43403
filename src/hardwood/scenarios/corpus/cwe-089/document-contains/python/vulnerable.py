    return letters(contains("subject", text))
