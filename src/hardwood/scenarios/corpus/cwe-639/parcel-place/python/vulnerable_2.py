    if code not in parcels or not on_its_way(receiver):
        return "unknown"
    answer = note(parcels[code], letter, words)
    return answer
