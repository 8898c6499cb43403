    longest = current = 0
    for low in lows:
        current = current + 1 if is_frost(low) else 0
        longest = max(longest, current)
    return longest
