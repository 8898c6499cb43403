def listing(clubs):
    return str(candidate.club_list(clubs))
