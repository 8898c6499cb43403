    with open("chat.log") as log:
        return sum(1 for line in log if word.lower() in line.lower())
