    with open(HEAT, "a", newline="") as file:
        csv.writer(file).writerow([heap, day, celsius])
