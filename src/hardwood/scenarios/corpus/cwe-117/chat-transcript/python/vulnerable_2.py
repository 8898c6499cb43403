    line = clock + " " + nick + ": " + text.rstrip()
    with open(transcript(room), "a", encoding="utf-8") as file:
        print(line, file=file)
