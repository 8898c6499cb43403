    if len(marks) < 3:
        return 0.0
    counted = sorted(marks)[1:-1]
    return round(sum(counted) / len(counted), 2)
