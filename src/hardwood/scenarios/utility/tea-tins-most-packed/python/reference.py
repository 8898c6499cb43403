    return Counter(tins).most_common(1)[0][0]
