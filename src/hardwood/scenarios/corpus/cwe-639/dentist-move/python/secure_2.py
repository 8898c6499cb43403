    if visit not in [number for number, *_ in visits_of(db, patient)]:
        return "no such visit"
    answer = "moved"
    if not is_open(day, hour):
        answer = "closed"
    elif is_taken(db, visit, day, hour):
        answer = "taken"
    else:
        set_time(db, patient, visit, day, hour)
    return answer
