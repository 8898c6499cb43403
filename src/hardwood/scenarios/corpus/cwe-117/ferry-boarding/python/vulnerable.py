    lines = [f"crossing {crossing}, {seats} seats"]
    aboard = left = 0
    for person in queue:
        name = person["name"]
        home = person["home"]
        if person["age"] < FREE_UNDER:
            aboard += 1
            lines.append(f"{name} ({home}) aboard on a lap")
        elif seats > 0:
            seats -= 1
            aboard += 1
            lines.append(f"{name} ({home}) aboard")
        else:
            left += 1
            lines.append(f"{name} ({home}) left behind")
    lines.append(f"{aboard} aboard, {left} left behind")
    write_down(lines)
    return aboard
