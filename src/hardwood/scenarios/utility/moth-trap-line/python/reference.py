    night, moth, count = line.split()
    return {"night": night, "moth": moth, "count": int(count)}
