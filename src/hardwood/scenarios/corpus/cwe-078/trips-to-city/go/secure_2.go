	var numbers []string
	rows, _ := table("trips.csv")
	for _, row := range rows {
		if row[1] == city {
			numbers = append(numbers, row[0])
		}
	}
	sort.Strings(numbers)
	return numbers
}
