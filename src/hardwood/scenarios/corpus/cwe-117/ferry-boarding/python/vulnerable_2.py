    aboard = 0
    left_behind = 0
    seats_left = seats
    write_down([f"crossing {crossing}, {seats} seats"])
    for person in queue:
        name = person["name"].strip().replace("\n", " ")
        home = person["home"].strip()
        line = f"{name} ({home})"
        if person["age"] < FREE_UNDER:
            write_down([line + " aboard on a lap"])
            aboard += 1
        else:
            if seats_left > 0:
                write_down([line + " aboard"])
                seats_left -= 1
                aboard += 1
            else:
                write_down([line + " left behind"])
                left_behind += 1
    write_down([f"{aboard} aboard, {left_behind} left behind"])
    return aboard
