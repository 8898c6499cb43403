def report(guard, place, told):
    candidate.incident(candidate.Shift("book.txt", guard), place, told)
