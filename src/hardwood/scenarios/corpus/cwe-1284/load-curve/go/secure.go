	points, err := strconv.Atoi(readValue(query, "points", "24"))
	if err != nil {
		return nil, err
	}
	if points < 1 || points > 3840 {
		return nil, fmt.Errorf("points: %d", points)
	}
	return averageDay(day, points, readValue(query, "unit", "kw"), readValue(query, "fill", "last")), nil
}
