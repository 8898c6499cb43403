	points, err := strconv.Atoi(readValue(query, "points", "24"))
	if err != nil {
		return nil, err
	}
	return averageDay(day, points, readValue(query, "unit", "kw"), readValue(query, "fill", "last")), nil
}
