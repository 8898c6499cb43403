    return "".join(random.choices(CHARACTERS, k=length))
