    return public_letters(contains("subject", text))
