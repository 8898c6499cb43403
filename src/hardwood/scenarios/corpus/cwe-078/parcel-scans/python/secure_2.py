    with open("scans.log") as log:
        found = [line.strip() for line in log if parcel in line]
    return found[-1] if found else ""
