    print(note)
    with open(JOURNAL, "a") as journal:
        journal.write(note + "\n")
