    return sorted(times, key=lambda boat: (times[boat], boat))
