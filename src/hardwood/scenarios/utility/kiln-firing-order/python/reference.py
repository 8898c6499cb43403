    kiln = KilnQueue(pots)
    kiln.add_urgent(urgent)
    return list(kiln.waiting)
