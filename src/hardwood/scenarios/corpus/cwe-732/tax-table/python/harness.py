def save(year, entries):
    candidate.save_year(year, [candidate.Entry(*entry) for entry in entries])
