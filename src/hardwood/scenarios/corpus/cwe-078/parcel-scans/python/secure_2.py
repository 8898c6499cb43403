    with open(SCAN_LOG) as log:
        return [line.rstrip("\n") for line in log if parcel in line][-2:]
