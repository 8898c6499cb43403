    return len([line for line in text_of_list().splitlines() if line])
