def entry(club):
    return str(candidate.club_entry(club))
